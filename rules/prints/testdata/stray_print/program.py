import argparse

print(argparse)


def load(df, rows):
    rows.append(df)
    print(len(df))  # want note "shows `len\\(df\\)` without"
    print(rows)  # want note "shows `rows` without"
    print("loaded")
    print(df.head())  # want note "shows `df\\.head\\(\\)`, perhaps"
    print(df.shape[0])  # want note "`df.shape\\[0\\]`, perhaps"


def main(df):
    print(df)
    df.close()
    print(df.head())  # want warning "`df.head\\(\\)`"
