import pandas as pd


def fill(tides):
    return tides.ffill()


# Example usage:

"""
tides = pd.read_csv("tides.csv")
filled = fill(tides)
filled.to_csv("filled.csv")
"""

"""
tides = pd.read_csv("tides.csv")
print(fill(tides))
"""  # want -3 "code in a string"
