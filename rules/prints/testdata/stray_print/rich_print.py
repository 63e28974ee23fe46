from rich import print
from rich.pretty import pprint


def load(df):
    print(df.shape)
    pprint(df)
