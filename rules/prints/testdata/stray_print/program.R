args <- commandArgs(trailingOnly = TRUE)
fit <- function(df) {
  print(dim(df))
  df
}
