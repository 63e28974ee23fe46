# %%
levels = [1]
if levels:
    level = 1

# %%
else:  # want "`else` goes on from no statement above it"
    level = 2

# %%
or
