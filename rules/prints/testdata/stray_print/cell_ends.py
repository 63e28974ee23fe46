# %%
import tides

levels = tides.read()
print(levels.shape)  # want "on the way of the cell"
levels = levels.dropna()

# %%
print(len(set(levels.pier)))
print(len(set(levels.year)))
print(levels.shape)


# %%
def search_and_print_piers(levels, piers):
    for pier in piers:
        found = levels[levels.pier == pier]
        print(found)
