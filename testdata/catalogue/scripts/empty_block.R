count <- function(trips) {
  if (nrow(trips) == 0) {
  } else {
    message(nrow(trips), " trips")
  }
  nrow(trips)
}
