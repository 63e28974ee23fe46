fit_tides <- function(tides, port, year) {
  cat(port, year, "\n") # want note "tells on standard output"
  fitted <- predict(lm(level ~ hour, tides))
  print("Range of the fitted levels, in the scale of the log") # want note "tells on standard output"
  print(range(fitted)) # want note "tells on standard output"
  saveRDS(fitted, "fitted.rds")
  fitted
}
