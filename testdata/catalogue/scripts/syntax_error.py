import pandas as pd

df = pd.read_csv("a.csv"
print(df.head())
