import pandas as pd

# A condition on the table itself.
df[df.a > 1]["b"] = 0  # want warning "^`df.….. is a copy, and what is set in it is lost: use `df.loc.…, \"b\".`$"
df[df["a"] != 1][column] = 0  # want warning "use `df.loc.…, column.`$"
df[(df.a > 1) & (sex == "f")]["b"] += 1  # want warning "is a copy"
df[(sex == "f") | (1 < df.a)]["b"] = 0  # want warning "is a copy"
df[~df["a"].isin(names)]["b"] = 0  # want warning "is a copy"
df[df.a.str.startswith("x")]["b"] = 0  # want warning "is a copy"
df[df["a"].abs() > 1]["b"] = 0  # want warning "is a copy"
df.loc[df.a.isna()]["b"] = 0  # want warning "^`df.….. is a copy, and what is set in it is lost: use `df.loc"
df.loc[df.a > 1, :]["b"] = 0  # want warning "is a copy"
df[df.a > 1].loc[0, "b"] = 0  # want warning "^`df.….. is a copy, and what is set in it is lost$"
df[df.a > 1]["b"][0] = 0  # want warning "use `df.loc.…, \"b\".`$"
df[df.a > 1]["b"].iloc[0] = 0  # want warning "use `df.loc.…, \"b\".`$"
df[df.a > 1].loc["b"] = 0  # want warning "is lost$"
df[df.a > 1][0:3] = 0  # want warning "is lost$"
self.people[self.people["age"] > 90]["age"] = 90  # want warning "^`self.people.….. is a copy, and what is set in it is lost: use `self.people.loc"

old = df.a > 90
old = ~(df["b"] > 90)
df[old]["b"] = 0  # want warning "is a copy"

# Other keys.
rows[old]["b"] = 0
df[other.a > 1]["b"] = 0
df[3 > 2]["b"] = 0
df[kind]["b"] = 0
df["a"]["b"] = 0
df["a" in df.columns]["b"] = 0
df[df.a is None]["b"] = 0
df[df.total()]["b"] = 0
turns[turns[0]["n"] > turns[1]["n"]]["b"] = 0
df[df.a > 1]["b"].values[0]["c"] = 0
df.loc[df.a > 1, "b"] = 0
later = df[df.a > 1]["b"]
young = df.a > 1
young = ages()
df[young]["b"] = 0
first, second = df.a > 1
df[first]["b"] = 0
df[other.a.isin(names)]["b"] = 0
df[df.a > 1][kind]["b"] = 0
for low in df.a > 1:
    df[low]["b"] = 0
left, right = df.a > 1, 3
df[left]["b"] = 0

# A list of columns.
df[["a", "b"]]["a"] = 0  # want warning "use `df.loc.…, \"a\".`$"
df[["a", "b"]].fillna(0, inplace=True)  # want warning "^`fillna` changes a copy, `df.*`: assign what it gives, without `inplace=True`$"
df.loc[:, ["a", "b"]].fillna(0, inplace=True)  # want warning "^`fillna` changes a copy"
numbers = ["a", "b"]
df[numbers].fillna(0, inplace=True)  # want warning "^`fillna` changes a copy"
shorts = [name for name in df if len(name) < 3]
df[shorts].fillna(0, inplace=True)  # want warning "^`fillna` changes a copy"
found = df.select_dtypes("number").columns
df[found].fillna(0, inplace=True)  # want warning "^`fillna` changes a copy"
df[[0, 1]].fillna(0, inplace=True)
df[column].fillna(0, inplace=True)
df["a"].fillna(0, inplace=True)
df.iloc[:, 3].fillna(0, inplace=True)
df[:, ["a", "b"]].fillna(0, inplace=True)
df.loc[[3, 4]]["b"] = 0  # want warning "is a copy"
for column in ["a", "b"]:
    df[column].fillna(0, inplace=True)

# What methods make.
df.dropna()["b"] = 0  # want warning "^`df.dropna` gives a copy, and what is set in it is lost: give it a name first$"
df.query("a > 1").loc[0, "b"] = 0  # want warning "^`df.query` gives a copy"
df.sort_values("a").reset_index(drop=True, inplace=True)  # want warning "^`reset_index` changes a copy, `df.sort_values.\"a\".`: assign"
df[df.a > 1].drop(columns="b", inplace=True)  # want warning "^`drop` changes a copy, `df.df.a > 1.`: assign"
df.drop(columns="b", inplace=True)
df[df.a > 1].drop(columns="b")
df.sort_values("a").reset_index(drop=True, inplace=quick)
df.head()["b"] = 0
df.sort_values("a", inplace=True)["b"] = 0
pd.merge(df, other)["b"] = 0
df.styles()["b"] = 0
kept = df.sort_values("a").reset_index(drop=True, inplace=quick)
shown(df[df.a > 1].dropna(inplace=True))

# Rows.
df.iloc[i]["b"] = 0  # want warning "^`df.iloc.….. is a copy of the row, surely since pandas 3: use `df.at.…, \"b\".`$"
df.loc[i].at["b"] = 0  # want warning "^`df.loc.….. is a copy of the row"
df.loc[i, "meta"]["b"] = 0
df.loc[(i, "meta")]["b"] = 0
df.loc[3:]["b"] = 0
df.iloc[i][0] = 0
df.iloc[i]["b", "c"] = 0
df.values[i]["b"] = 0
