rinse <- function(tides) {
  tides[, low := level < 3]
  tides[]
  tides[1:3] # want "shows nothing"
  tides
}

plot.overlap.test(tides, "low")
overlap.test(tides) # want "overlap.test"
