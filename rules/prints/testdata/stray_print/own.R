str <- function(x) paste(x)
fit <- function(df) {
  str(df)
  utils::str(df)  # want warning "`utils::str` shows `df`"
  other::View(df)
  df
}
