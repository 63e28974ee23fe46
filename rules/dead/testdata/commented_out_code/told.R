# Words that hold code.
library(testthat)

tides <- read.csv("tides.csv")

test_that("levels are sorted", {
  # rank_levels(tides)
  expect_equal(rank_levels(c(3, 1)), c(2, 1))
})

# Think of the table as of something that grows in the night
#   tides <- rbind(tides, tides[1, ])
# and that nobody looks at before noon.
levels <- tides$level

# Call:
# glm(formula = level ~ moon, data = tides)
#
# Coefficients:
# (Intercept)         moon
fit <- glm(level ~ moon, data = tides)

# rank_levels()$first_above()

test_that("first_above finds the first of the high ones", {
  ranks <- rank_levels(tides)
  expect_equal(ranks$first_above(3), 2)
})

# Tides that are of use
# Springs <---
# Neaps
use(tides)

# number of tides: 24
# springs = 12
# springs and neaps that were both seen = 9
summary(tides)

##########################################x
# PART 2
levels <- sort(levels)

piers <- c(
  "north",
  # "south", "low south", # Removed as it falls dry
  # want +1 "a value: remove it"
  # "west",
  "east"
)

###method="spline"
tides$level <- fill_in(tides$level, method="spline")
#method="linear" # want "an assignment of `method`"
tides$moon <- fill_in(tides$moon, method="spline")

# forward selection of the tides
forward_levels <- select_levels(tides)
# share = 0.24353127
