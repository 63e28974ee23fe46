f <- function(x) {
  browser()  # want "browser"
  if (x > 2) base::browser()  # want 14-29:"base::browser"
  shiny$browser()
}
debugonce(f)  # want "debugonce"
debugonce("f")  # want "debugonce"
debug(stats::lm)  # want "`debug` stops"
debug(model$fit)  # want "debug"
recover()  # want "recover"
options(warn = 1, error = recover)  # want 27-34:"`recover` stops"
options(error = NULL)
undebug(f)
