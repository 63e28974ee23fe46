# ---
# jupyter:
#   jupytext:
#     text_representation:
#       format_name: light
# ---

import pandas as pd

tides = pd.read_csv("tides.csv")

tides.shape

tides.head()  # want "`tides.head` shows nothing in the midst of a cell"
tides["level"].mean()

tides.plot()
