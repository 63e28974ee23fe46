import argparse

print(argparse)


def load(df):
    print(df.shape)
