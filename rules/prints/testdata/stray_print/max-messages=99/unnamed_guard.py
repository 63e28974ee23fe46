import pandas as pd


def ebb(tides):
    return tides.ebb()


if __name__ == "__main__":
    tides = pd.read_csv("tides.csv")
    low = ebb(tides)
    print(low)  # want note "`low` without its name"
    low.to_csv("low.csv")
