import pandas as pd


def lost(df):
    for i, row in df.iterrows():
        row["a"] = 3  # want warning "^`row.\"a\".` is set in a copy of the row, surely since pandas 3: use `df.at`$"
        row.b = row["d"]  # want warning "^`row.b` is set"
        row["c"] += row["d"]  # want warning "^`row.\"c\".` is set"


def used(df, rows):
    for i, row in df.iterrows():
        row["a"] = 3
        print(row["a"])
    for i, row in df.iterrows():
        row["a"] = 3
        rows.append(row)
    for i, row in df.iterrows():
        row["a"] = 3
        print(row[i])
    for i, row in df.iterrows():
        row.a = 3
        print(row.a)
    for i, row in df.iterrows():
        row["a"] = 3
        df.loc[i] = row
    for i, row in df.iterrows():
        row["a"] = 3
        rows.append(row.to_dict())
    for i, row in df.iterrows():
        row["a"] = 3
        rows.append(lambda: row["a"])
    for i, row in df.iterrows():
        row["a"] = 3

        def show():
            return row["a"]

        rows.append(show)
    for i, row in df.iterrows():
        rows.append(row)
        row["a"] = 3
    for i, row in df.iterrows():
        rows[row]["a"] = 3
        row["a"] = 3
    for i, row in df.iterrows():
        for n in range(3):
            print(row["a"])
            row["a"] = n
    for i, row in df.iterrows():
        row["a"] = 3
    print(row)


def read(df, rows):
    for i, row in df.iterrows():
        print(row["a"], row.get("b"))
        row["a"] = 3  # want warning "^`row"
    for i, row in df.iterrows():
        for n in range(3):
            print(row["b"])
            row["a"] = n  # want warning "^`row"
    for i, row in df.iterrows():
        row[i] = 3
        df["a"] = row["a"]
    for i, row in rows.items():
        row["a"] = 3
    for row in df.iterrows():
        row["a"] = 3
