debug <- function(x) if (verbose) message(x)
step <- function(x, browser) {
  debug(x)
  browser()
  base::debug(step)  # want "base::debug"
}
