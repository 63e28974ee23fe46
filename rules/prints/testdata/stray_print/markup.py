import pandas as pd

table = pd.read_html("rates.html")[0]
text = table.to_latex(index=False)
print(text)
