# %% [markdown]
# # Trips

# %%
df = read()
df.head()  # want warning "`df.head` shows nothing in the midst of a cell: display it or remove it"
df.shape

# %%
df["km"]  # want "km"
df.plot()

# %%
for part in df:
    part.head()  # want "part.head"

# %%
df.tail()
# rows at the end
