import pandas as pd

tides = pd.read_csv("tides.csv")
tides.dropna(inplace=True).reset_index()
tides.dropna().reset_index()  # want "reset_index"
