# ---
# jupyter:
#   jupytext:
#     text_representation:
#       format_name: percent
# ---

# %%
import tides

# %% tags=["active-ipynb"]
# levels = tides.read("levels.csv")
# levels.plot()
# low = levels[levels < 3]

# %%
# want +1 "2 lines"
# high = tides.read("high.csv")
# high.plot()
print(tides)
