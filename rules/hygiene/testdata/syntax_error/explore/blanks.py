# %% [markdown]
# # An exercise

# %%
rate = # your value
steps = # and here
print(rate, steps)
