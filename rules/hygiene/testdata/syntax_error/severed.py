import pandas as pd
from tides import *

low = pd.read_csv("low.csv")
high = (low.  # one table
        head())
rows = low[low.port ==
           "Brest"]
both = low.merge(high, on="port" +
                 "_id") \
    .dropna()
legend = "ends in ="
deep = [1,
        2] + \
    [3]
ratio = 1.
span = ...


def joined(a=1 +
           2, *, b=f"{ratio}"):
    with (open("a") as first,
          open("b") as second):
        return first, second, a, b


def ports(tables):
    found = tables["port"].  # want "`found = tables..port.*` breaks off"
    unique()
    return found
