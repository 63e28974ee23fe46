import pandas as pd

df.loc[df["a"] == 0, "b"] = 0
df.loc[df.a == 1, "c"] = 1  # want -1 "^22 of 22"
df.loc[df["a"] == 0, "b"] = 0
df.loc[df["a"] == 1, "b"] = 1
df.loc[df["a"] == 2, "b"] = 2
df.loc[df["a"] == 3, "b"] = 3
df.loc[df["a"] == 4, "b"] = 4
df.loc[df["a"] == 5, "b"] = 5
df.loc[df["a"] == 6, "b"] = 6
df.loc[df["a"] == 7, "b"] = 7
df.loc[df["a"] == 8, "b"] = 8
df.loc[df["a"] == 9, "b"] = 9
df.loc[df["a"] == 10, "b"] = 10
df.loc[df["a"] == 11, "b"] = 11
df.loc[df["a"] == 12, "b"] = 12
df.loc[df["a"] == 13, "b"] = 13
df.loc[df["a"] == 14, "b"] = 14
df.loc[df["a"] == 15, "b"] = 15
df.loc[df["a"] == 16, "b"] = 16
df.loc[df["a"] == 17, "b"] = 17
df.loc[df["a"] == 18, "b"] = 18
df.loc[df["a"] == 19, "b"] = 19
df["constant"] = 1
