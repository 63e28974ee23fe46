import sys

print(sys.path)


def load(df):
    print(df.shape)  # want warning "`df.shape`"
    return df
