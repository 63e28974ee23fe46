read_tides <- function(path) {
  tides <- tryCatch({
    low <- rep(0, length(path)  # want 15-16:"^`\\(` is never closed: close it$"
    low
  }, error = function(e) NULL)
  tides
}
