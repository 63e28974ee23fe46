import pandas as pd

df = pd.read_csv("a.csv")
print(df)  # want "`print` shows `df`"
names = list(df)
for name in names:
    print(name)
if df.empty:
    print("empty")
else:
    print(df)
