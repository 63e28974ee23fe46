# Reads tides into tables.
read.csv("tides.csv") -> tides

# want +1 "an assignment of `spread`"
# evening - morning -> spread
tides$evening -> spread

harbours <- list(
  # want +1 "2 lines, 2 arguments"
  # north = c(1, 2),
  # south = c(3, 4)
)

theme(
  # want +1 "argument `legend`"
  # legend = "none"
)
