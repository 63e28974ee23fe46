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
undebug(f)  # want warning "`undebug` is left from debugging and does nothing in a job: remove it"
options(error = utils::recover)  # want "utils::recover"
options(error = quote(recover()))  # want "`recover`"
options(error = browser)  # want "browser"
trace(f, browser)  # want "`trace` stops"
trace("f", tracer = recover, print = FALSE)  # want "trace"
trace(f, quote(browser()))  # want "`browser`"
untrace(f)  # want "untrace"
setBreakpoint("clean.R#12")  # want "setBreakpoint"
traceback()  # want "`traceback` is left"
rlang::last_trace()  # want "rlang::last_trace"
debugger()  # want "debugger"
