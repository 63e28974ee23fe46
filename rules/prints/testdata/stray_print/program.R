args <- commandArgs(trailingOnly = TRUE)
fit <- function(df) {
  print(dim(df))  # want warning "`dim\\(df\\)`"
  print(df)  # want "`df`"
  cat("fitted\n")
  df
}
