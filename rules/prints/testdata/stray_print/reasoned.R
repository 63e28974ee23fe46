fold <- function(rows, path) {
  # We use cat here because it goes to the output,
  # which the page folds as one piece
  cat("rows in", path, "\n")
  # This goes to stdout so that the page folds it
  cat("fares in", path, "\n")
  # print, because the page folds it
  cat("names in", path, "\n")  # want note "first of 7 messages"
  # this cat folds what is there
  cat("days in", path, "\n")
  # cat("left out because", path)
  cat("kept in", path, "\n")
  # cat, because the page folds it

  cat("ports in", path, "\n")
  saveRDS(rows, path) # cat below because the page folds it
  cat("boats in", path, "\n")
  # all of them because the page
  cat("miles in", path, "\n")
  # print, so that I see what is there
  print(dim(rows))  # want note "dim"
  low <- rows[rows$km < 3, ]
  # cat() because the page folds it
  cat("low ones in", path, "\n")
  saveRDS(low, path)
  cat("done with", path, "\n")
  low
}
