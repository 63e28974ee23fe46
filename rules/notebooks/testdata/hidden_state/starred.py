# %%
print(depth)  # want "`depth` is defined further down"
# %%
from math import *
# %%
area = pi * 3 ** 2
# %%
pi = 3.14
# %%
depth = area + pi
