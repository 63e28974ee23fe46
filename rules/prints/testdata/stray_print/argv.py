import sys
from sys import argv

print(sys.argv)


def load(df):
    df.close()
    print(df)  # want note "shows `df` without"
    print(df.shape)  # want warning "`df.shape`"


def start(handle):
    print(argv)  # want note "without its name"
    return handle(argv)
