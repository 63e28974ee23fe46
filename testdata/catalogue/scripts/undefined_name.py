import pandas as pd


def read(path):
    table = pd.read_csv(path)
    return table[np.isfinite(table["minutes"])]
