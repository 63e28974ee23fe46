library(tides)
par(mfrow = c(1, 2))d # want "^`d` follows `par\\(mfrow = c\\(1, 2\\)\\)` on one line: remove `d`$"
plot(levels)
