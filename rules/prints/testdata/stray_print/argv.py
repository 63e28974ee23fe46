import sys

print(sys.argv)


def load(df):
    print(df.shape)
