# How often each pier was read, one table at a time.
tides <- read.csv("tides.csv")

# We read the numbers below off the screen.
nrow(tides[tides$pier == 3, ])
# n = 64

# want +2 "an assignment of `n`"
n <- nrow(tides)
# n = 64
draw(tides[seq_len(n), ])

draw_all <- function(left, right) {
  # The two sides are drawn one by one.
  if (left > 0) {
    l1 <- rbind(left, n)

    #right
    r1 <- rbind(n, right)
  }

  # Both sides belong to the result.
  both <- rbind(left, right)
  # want +1 note "an expression"
  #both
  draw(both)

  # Δ^n_both(left)
  both
  # want +1 note "an expression"
  #left
}

# MIND THE ORDER:
# want +1 note "a call of `c`"
# c("north", "middle", "south")
piers <- c("#3366cc", "#999999", "#cc3333")

draw(tides) +
  # c(upper, outer, lower, inner)
  theme(margin = unit(c(0, 1, 1, 0), "cm"))

# The first call of the reader of all the tides will return
# list("first" = as.Date("2020-03-01"), "last" = as.Date("2020-03-09"))
# with what was set above.
reader <- both
