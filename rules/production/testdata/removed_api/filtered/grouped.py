import pandas as pd

tides = pd.read_csv("tides.csv")
tides.groupby("port").append(3)
print(tides.groupby("port").sum().append(tides))  # want "append` is gone since pandas 2.0: `pd.concat\\(\\)`$"
