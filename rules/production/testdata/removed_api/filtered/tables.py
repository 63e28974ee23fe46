import pandas as pd

tides = pd.read_csv("tides.csv")
storms = []
storms.append(tides.iloc[0])
print(tides[tides.low > 3].append(tides))  # want "^`tides\\[tides.low > 3\\].append` is gone since pandas 2.0: `pd.concat\\(\\)`$"
