import pandas as pd


def scale(column):
    return column / column.max()


calls = pd.read_csv("calls.csv")  # want warning "`eda.ipynb:1` and 1 more run this by their import: put it in a function"
calls = calls.dropna()
calls["late"] = calls.hour > 20
shares = calls.groupby("late").size()
shares.to_csv("shares.csv")
