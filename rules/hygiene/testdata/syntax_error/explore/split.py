# %%
levels = [1]
if levels:
    level = 1

# %%
else:
    level = 2

# %%
or
