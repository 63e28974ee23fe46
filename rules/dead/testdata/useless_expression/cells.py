# %%
x = 3
x == 4  # want "compares"
x == 5

# %%
[x, 1]
# A comment behind it.

# %%
for i in range(3):
    x + i  # want "worked out"

# %%
x <- 42
x
