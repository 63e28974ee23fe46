library(dplyr)

highs <- median(tide_at_calais)
lows <- median(tides_at_dover) # want "`tides_at_dover` is defined nowhere"
print(highs - lows)
