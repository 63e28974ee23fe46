# %%
import tides

levels = tides.read()

# %%
print(levels.shape)
levels = levels[levels.port == "north"]
print(levels.shape)
levels = levels.dropna()
tides.save(levels)

# %%
print(levels.shape)  # want "on the way of the cell's work"
levels = levels[levels.year > 1990]
tides.save(levels)
