import sys

print(sys.argv)


def load(df):
    df.close()
    print(df)
    print(df.shape)  # want warning "`df.shape`"
