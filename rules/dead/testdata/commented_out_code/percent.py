# %% [markdown]
# # Late ferries
# late = read("late.csv")

# %%
# %matplotlib inline
import ferries

# want +1 "a call of `draw`"
# ferries.draw("late")
ferries.draw("early")
