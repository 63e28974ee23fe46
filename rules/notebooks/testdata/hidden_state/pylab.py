# %% [markdown]
# A magic in a comment runs where the script is opened as a notebook.

# %%
# %pylab
import pandas as pd

# %%
calls = pd.read_csv("calls.csv")
figure()
plot(calls.minutes)

# %%
hist(calls.minutes)
