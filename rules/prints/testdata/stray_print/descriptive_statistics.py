# A file that is named for what it prints.
import pandas as pd

tides = pd.read_csv("tides.csv")
print("Median: \n" + str(tides.median()))
print("Skewness: \n" + str(tides.skew()))
tides.to_csv("out.csv")
