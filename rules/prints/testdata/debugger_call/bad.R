f <- function(x) {
  browser()  # want "browser"
  if (x > 2) base::browser()  # want "base::browser"
  shiny$browser()
}
debugonce(f)  # want "debugonce"
