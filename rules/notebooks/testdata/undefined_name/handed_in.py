import math

level = math.floor(tidal.mean(highs))
print(level, neapish)  # want "`neapish` is defined nowhere"
