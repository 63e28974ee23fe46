import pandas as pd

calls = pd.DataFrame({"n": [3, None]})
calls = calls.dropna(inplace=True)
total = calls["n"].sum()
