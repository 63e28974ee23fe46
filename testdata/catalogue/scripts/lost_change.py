import pandas as pd

calls = pd.DataFrame({"n": [3, 40]})
calls[calls.n > 9]["n"] = 9
total = calls["n"].sum()
