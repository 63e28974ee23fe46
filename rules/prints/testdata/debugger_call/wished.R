stop_in <- c()

moor <- function(port, levels) {
  if (as.character(match.call()[[1]]) %in% stop_in) {
    browser()
  }
  if (nrow(levels) > 9) {
    browser() # want "browser"
  }
  levels[levels$port == port, ]
}

weigh <- function(levels, trace = FALSE) {
  if (trace) browser()
  levels * 2
}
