import math

import numpy as np
from numpy import nan as gap

dry = np.where(tides == np.nan, 0, tides)  # want warning "^`tides == np.nan` is never true: use `np.isnan[(]tides[)]`$"
wet = tides[np.nan != tides]  # want warning "^`np.nan != tides` is always true: use `~np.isnan[(]tides[)]`$"
if height == math.nan:  # want warning "use `math.isnan[(]height[)]`$"
    height = 0
if height != float("nan"):  # want warning "use `not math.isnan[(]height[)]`$"
    height = 1
if height == gap or harbours["old harbour"].height == np.NaN:  # want warning "^`height == gap` is never true: use `np.isnan[(]height[)]`$" "^`harbours.*` is never true: use `np.isnan[(]…[)]`$"
    height = 2

# Others are values like any other.
if height == np.inf or height == float("inf") or height == nan or height == int("nan"):
    height = 3
if height is np.nan or height < np.nan or height in [np.nan]:
    height = 4
if height == np.nan == tides:
    height = 5

# What shows that it is so.
same = np.nan == float("nan")
print(height == np.nan)
height == np.nan
found = note(height == np.nan)  # want warning "never true"
