# %%
def mine():
    pass

# %%
for i in range(3):
    pass

# %%
x = 3

# want +2 "does nothing"

if x:
    pass

# %% [markdown]
# The end.
