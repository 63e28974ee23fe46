abort <- function(message) warning(message)

f <- function(x) {
  abort("x")
  x
}
