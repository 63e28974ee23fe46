# %%
import tides

levels = tides.read()
print(levels.shape)  # want "on the way of the cell"
levels = levels.dropna()

# %%
print(len(set(levels.pier)))  # want note "without its name"
print(len(set(levels.year)))  # want note "without its name"
print(levels.shape)  # want note "without its name"

# %%
print(len(levels), levels.highest)

# %%
print("Piers in all:")
print(len(levels.pier))

# %%
for at, pier in enumerate(levels.pier):
    levels.mark(pier)
    if at % 1000 == 0:
        print(len(levels))


# %%
def search_and_print_piers(levels, piers):
    for pier in piers:
        found = levels[levels.pier == pier]
        print(found)
