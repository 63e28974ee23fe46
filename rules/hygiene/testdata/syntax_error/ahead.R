levels <- read.csv("levels.csv")
w highest <- function(x) { # want "^`highest <- function\\(x\\) \\{` follows `w` on one line: remove `w`, or make one name of both$"
  max(x)
}
