import sys

print(sys.path)  # want "sys.path"


def load(df):
    print(df.shape)  # want warning "`df.shape`"
    return df
