import pandas as pd

calls = pd.read_csv("calls.csv")
calls = calls.dropna()
calls = calls[calls.hour > 20]
calls = calls.sort_values("day")
calls.to_csv("late.csv")
