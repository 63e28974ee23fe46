# %%
# %matplotlib inline
import pandas as pd

# %%
calls = pd.read_csv(folder)  # want "`folder` is defined in no cell"
