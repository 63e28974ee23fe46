library(dplyr)
tides <- read.csv("tides.csv")
ports <- unique(tides$port)

# The table of all ports is made by calling this block with the fits at hand

# by_port <- {
#   first <- rate(list(fit_a, fit_b), ...) |> mutate(group = "north", ...)
#   ...
#   bind_rows(first, second) |> select(group, error)
# }
# The report has all of it.

# levels <- tides |> # want "commented-out code: 3 lines, an assignment of `levels`"
#   group_by(port) |>
#   summarise(level = max(level))
high <- max(tides$level)

# rate <- function(fits, ...) { # want "commented-out code: 6 lines, function `rate`"
#   compare(
#     fits,
#     ...
#   )
# }

tides$class <- ifelse(
  tides$level > 3,
  2,
  # Else, #1
  1
)
shown <- select(
  tides,
  port,
  # level, # want "commented-out code"
  class
)
