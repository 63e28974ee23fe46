import pandas as pd

table = pd.read_html("rates.html")[0]
table.to_csv(path_or_buf="rates.csv")
rates = table.loc["high"]
print(rates)  # want note "without"
