import math

level = math.floor(tidal.mean(highs))
print(level, lows)  # want "`lows` is defined nowhere"
