rinse <- function(tides) {
  tides[, low := level < 3]
  tides[]
  tides[1:3] # want "shows nothing"
  tides
}
