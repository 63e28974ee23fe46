print <- function(x) paste(x)
fit <- function(df) {
  print(df)
  base::print(df)  # want "`base::print` shows `df`"
  other::print(df)
  df
}
