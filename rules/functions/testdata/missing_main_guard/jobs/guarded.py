import pandas as pd


def total(path):
    return pd.read_csv(path).amount.sum()


if __name__ == "__main__":
    a = total("a.csv")
    b = total("b.csv")
    c = a + b
    d = c * 2
    print(a, b, c, d)
