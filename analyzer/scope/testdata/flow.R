straight <- function(a) {
  x <- a + 1  # lost
  x <- a + 2
  x
}

branches <- function(a) {
  x <- a + 1  # lost
  if (a) x <- 2 else x <- 3
  x
}

one_branch <- function(a) {
  x <- a + 1
  if (a) x <- 2
  x
}

value_of_if <- function(a) {
  x <- a + 1  # lost
  x <- if (a) 2 else 3
  x
}

arrow <- function(a) {
  a + 1 -> x  # lost
  a + 2 -> x
  x
}

early <- function(a) {
  x <- a + 1  # lost
  if (a) return(1)
  x <- 2
  x
}

loop <- function(items) {
  last <- items[1]
  for (item in items) {
    print(last)
    if (item) next
    last <- item
  }
  repeat {
    y <- items
    if (y) break
  }
  y
}

perhaps_evaluated <- function(a) {
  x <- a + 1
  tryCatch({
    x <- f(a)
  }, error = function(e) NULL)
  x
}

short_circuit <- function(a) {
  x <- a + 1
  if (a && (x <- f(a))) 1
  x
}

too_early <- function(a) {
  print(x)  # unset
  x <- a
  x
}
