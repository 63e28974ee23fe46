"""
Tides
=====
"""

# %%
# The tides of place 0 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x0 = read(0)

# %%
# The tides of place 1 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x1 = read(1)

# %%
# The tides of place 2 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x2 = read(2)

# %%
# The tides of place 3 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x3 = read(3)

# %%
# The tides of place 4 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x4 = read(4)

# %%
# The tides of place 5 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x5 = read(5)

# %%
# The tides of place 6 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x6 = read(6)

# %%
# The tides of place 7 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x7 = read(7)

# %%
# The tides of place 8 are worth a look of
# their own, as the wind from the west piles
# the water up in front of the long dam.

x8 = read(8)

