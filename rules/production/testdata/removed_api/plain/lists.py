import matplotlib.pyplot as plt
import pandas as pd

if plt:
    import jax.numpy as xp
else:
    import numpy as xp


def gather(rows, given, first):
    found = []
    found.append(first)
    given.append(first)
    listed = pd.DataFrame(rows).values.tolist()
    listed.append(first)
    either = pd.DataFrame()
    if given:
        either = []
    either.append(first)
    parts = pd.read_csv("tides.csv", chunksize=10)
    parts.append(first)
    blocks = pd.read_csv("tides.csv", iterator=True)
    blocks.append(first)
    sheets = pd.read_excel("tides.xlsx", sheet_name=None)
    sheets.append(first)
    low, high = pd.read_csv("tides.csv")
    high.append(first)
    for column in pd.DataFrame(rows):
        column.append(first)
    plt.style.use("seaborn-v0_8-whitegrid")
    return xp.int
