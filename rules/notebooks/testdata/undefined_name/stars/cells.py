# %%
from math import *
depth = 3
# %%
print(sqrt(zircons))
# %%
print(depth)
