# %% [markdown]
# Text 0 about the data,
# and more.

# %%
x0 = 0

# %% [markdown]
# Text 1 about the data,
# and more.

# %%
x1 = 1

# %% [markdown]
# Text 2 about the data,
# and more.

# %%
x2 = 2

# %% [markdown]
# Text 3 about the data,
# and more.

# %%
x3 = 3

# %% [markdown]
# Text 4 about the data,
# and more.

# %%
x4 = 4

# %% [markdown]
# Text 5 about the data,
# and more.

# %%
x5 = 5

# %% [markdown]
# Text 6 about the data,
# and more.

# %%
x6 = 6

# %% [markdown]
# Text 7 about the data,
# and more.

# %%
x7 = 7

# %% [markdown]
# Text 8 about the data,
# and more.

# %%
x8 = 8

# %% [markdown]
# Text 9 about the data,
# and more.

# %%
x9 = 9

# %% [markdown]
# Text 10 about the data,
# and more.

# %%
x10 = 10

# %% [markdown]
# Text 11 about the data,
# and more.

# %%
x11 = 11

# %% [markdown]
# Text 12 about the data,
# and more.

# %%
x12 = 12

# %% [markdown]
# Text 13 about the data,
# and more.

# %%
x13 = 13

# %% [markdown]
# Text 14 about the data,
# and more.

# %%
x14 = 14

