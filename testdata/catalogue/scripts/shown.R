clean <- function(path) {
  df <- read.csv(path)
  print(dim(df))
  cat("dropping incomplete rows\n")
  na.omit(df)
}
