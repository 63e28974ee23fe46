import argparse

print(argparse)


def load(df, rows):
    print(len(df))
    print(rows)
    print("loaded")
    print(df.head())  # want warning "`df.head\\(\\)`"
    print(df.shape[0])  # want warning "`df.shape\\[0\\]`"


def main(df):
    print(df)
    print(df.head())  # want warning "`df.head\\(\\)`"
