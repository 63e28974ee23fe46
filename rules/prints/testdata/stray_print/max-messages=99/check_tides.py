import pandas as pd

tides = pd.read_csv("tides.csv")
print(tides.head())  # want warning "`tides.head"
print(tides.station)  # want warning "nobody reads"
tides = tides.dropna()
print("stations", tides.station.nunique())
print(tides.head())
