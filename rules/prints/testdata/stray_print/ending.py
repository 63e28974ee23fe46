import pandas as pd

df = pd.read_csv("a.csv")
print(df)  # want "`df`"
best = df.groupby("a").mean()
print("best groups")
print(df.shape)  # want note "`df.shape`"
print("here")  # want warning "marks a place"
print(best)
