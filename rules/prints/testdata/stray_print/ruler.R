ruler <- function(width) {
  x <- seq_len(width)
  y <- ifelse(x %% 5 == 0, "+", "-")
  cat(y, "\n", sep = "")
  cat(x %% 10, "\n", sep = "")
}
labelled <- function(rv) {
  print("rows")  # want note "rows"
  print(rv$rows)  # want "`rv\\$rows`"
  rv$keep()
}
