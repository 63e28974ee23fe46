import sys

print(sys.argv)


def load(df):
    print(df)
    print(df.shape)  # want warning "`df.shape`"
