# Late ferries: how many, and where.

# mean(x)
mean_of <- function(x) sum(x) / length(x)

# ------------------------------------------------------------------------------
# mean_of() + late()

# y ~ x + z
# x -> y
# late(x) -> data.frame(x = x)
# For !!x <- !!y
# ...and so on
fit <- lm(late ~ wind, data = ferries)

# ... <- read.csv(...)
# ferries <- ____

#' late(x)
#> [1] 3
# late(x)
# [1] 3

# pier (m), wind (m/s), 1 = north, 2 = south
# P(A | B) = P(A) / P(B)
# x == y && y == z
# limit = 3
draw(fit, limit = 3)

# nolint start
# See `late(x)`.
# -> one more
# TODO late(x)
# 50% of x
# a.b.
NULL

### late()
late()

# Log-tide: T(x | pier)
# pier:north=west

## Tells which are late
##
## @param x ferries
## @examples
## late(ferries)
## late(ferries, limit = 5)
late <- function(x, limit = 3) {
  x[x > limit]
}

# A function is written with a name, an arrow and the word for it:
#
# late <- function(x, limit) {
#   x[x > limit]
# }
#
# Now it is your turn: write one that finds the early ones.
early <- NULL

# What a help page says of a function is no code: nothing here takes dots.
# sweep_gauges(levels, margin = 1, fun = mean,
#              trim = 0.1, ...)

# function (levels, margin = 1, sep = ",",
#           trim = 0.1, ...)

### the days from one tide to the next
# days_between(first = 4, last = 9)
days_between <- function(first, last) {
  last - first
}

for (gauge in gauges) {
  # min (002)
  low <- paste0(gauge, "_002.txt")
  # max (003)
  high <- paste0(gauge, "_003.txt")
}

# dim(tides) --> rows and columns
# names(tides) --> what they are called
# library(readr)
# glimpse(tides) --> better than str
