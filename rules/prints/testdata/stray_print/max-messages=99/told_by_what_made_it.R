# What stands above says what the values are.
library(tides)

taken <- system.time(rows <- read.csv("tides.csv"))
print(taken)  # want note "tells"
saveRDS(rows, "tides.rds")

print("Testing the heights")  # want note "tells"
heights <- compare(rows)
print(heights)  # want note "tells"
saveRDS(heights, "heights.rds")

print("Testing the moons")  # want note "tells"
rows$moon <- compare(rows$port)
print(dim(rows$moon))  # want "dim"
saveRDS(rows, "rows.rds")

results <- compare(rows$moon)
print(results)  # want "`results`"
low <- compare(results)
print(low)  # want "`low`"
saveRDS(results, "moons.rds")
saveRDS(low, "low.rds")

for (port in unique(rows$port)) {
  tag <- paste("port no:", port)
  print(tag)  # want note "tells"
  days <- paste(port, "low")
  print(days)  # want "`days`"
  saveRDS(rows[rows$port == port, ], tag)
  saveRDS(rows[rows$port == port, ], days)
}

keep <- function(rows) {
  print("Keeping the rows")  # want note "tells"
  parts <- compare(rows)
  print(parts)  # want "`parts`"
  saveRDS(parts, "parts.rds")
  parts
}
