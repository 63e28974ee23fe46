import pandas as pd

tides = pd.read_csv("tides.csv")
tides.to_csv("kept.csv")
for tide in tides.spring():
    print(tide)
