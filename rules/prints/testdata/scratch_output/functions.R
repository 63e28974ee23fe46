clean <- function(df, by, verbose = FALSE) {
  head(df)  # want "`head` shows nothing inside a function: remove it, or return it"
  by
  out <- na.omit(df)
  out  # want "`out` shows nothing inside a function"
  out$km  # want "out.km"
  str(out)  # want "str"
  if (verbose) str(out)
  if (interactive()) View(out)
  if (nrow(out) == 0) {
    dim(df)  # want "dim"
    stop("no rows")
  }
  for (i in seq_along(by)) {
    names(out)  # want "names"
  }
  View(out)  # want "View"
  if (is.null(by)) {
    out
  } else {
    head(out, 5)
  }
}

show_trips <- function(df) {
  str(df)
  df
}

parts <- lapply(clean(trips), function(d) {
  summary(d)  # want "summary"
  d$km
})

model <- tryCatch({
  fit <- lm(fare ~ km, trips)
  fit
}, error = function(e) {
  e
})
model
