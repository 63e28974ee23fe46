clean <- function(df) {
  browser()
  na.omit(df)
}
traceback()
