library(log4r)
# Loggers have a debug() of their own, and so have other packages a recover().
debug(logger, "rows read")
debug("rows read")
futile.logger::debug(x)
recover(imputed)
base::print(debug)
fit(debug = TRUE, browser = "firefox")
trace(m)
trace(m %*% t(m))
base::trace(f, at = 3, tracer = quote(count <<- count + 1))
options(error = dump.frames)
options(error = function() {
  traceback(2)
  traceback()
  q(status = 1)
})
tryCatch(run(), error = function(e) traceback())
calls <- traceback()
last_error(model)
debugger(x)
setBreakpoint(axis)
instructions <- c(expression(browser()), target$expr)
later <- quote(browser())
auto_browse <- function(f) {
  function(...) {
    tryCatch(f(...), error = function(e) browser())
  }
}
tar_debug <- function() {
  browser()
}
if (opt[["is-interactive"]]) options(error = recover)

sail <- function(boat, verbose = 0) {
  if (verbose > 2) browser()
  boat
}
