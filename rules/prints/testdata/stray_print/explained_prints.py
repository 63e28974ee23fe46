import pandas as pd

tides = pd.DataFrame({"level": [3, 1], "station": ["a", "b"]})
# the rows and columns
print(tides.shape)
# one column
print(tides["level"])
low = tides.copy()
low["level"] = 0
# the first rows
print(low.head())
tides.plot()
print(tides.level)
low.plot()
