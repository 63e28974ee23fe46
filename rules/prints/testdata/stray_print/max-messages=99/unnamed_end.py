import pandas as pd

tides = pd.read_csv("tides.csv")
tides.to_csv("kept.csv")
spring = tides.spring()
print(spring)  # want note "`spring` without its name"
