# %%
# import the libraries
import pandas as pd  # want -1 note "import the libraries"

# %%
# load the gauges

# %%
gauges = pd.read_csv("gauges.csv")

# %% [markdown]
# load the gauges
# %%
gauges = pd.read_csv("gauges.csv")
