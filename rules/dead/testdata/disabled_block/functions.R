library(tides)

#' Ranks levels.
rank_levels <- function(x) rank(-x)

if (FALSE) { # want note "by hand"
  tides <- read.csv("tides.csv")
  plot(rank_levels(tides$level))
}

mean_level <- function(x) {
  if (FALSE) { # want "switches its block off: remove it"
    x <- x[x > 0]
  }
  mean(x)
}
