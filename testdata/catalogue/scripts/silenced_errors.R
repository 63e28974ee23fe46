for (path in paths) {
  try(sales[[path]] <- read.csv(path), silent = TRUE)
}
