source <- function(path) readLines(path)
source("a.csv")
