import pandas as pd

tides = pd.read_csv("tides.csv")
tides.loc[3, "ports"].append("Vik")
tides.loc[3].tolist().append("Vik")
print(tides.loc[tides.low > 3, ["low"]].append(tides))  # want "append` is gone since pandas 2.0: `pd.concat\\(\\)`$"
