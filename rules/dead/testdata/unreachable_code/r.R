f <- function(x) {
  return(x)  # why
  # a comment is no code
  x + 1  # want 3-8:"code after `return` never runs"
}

g <- function(x) {
  if (x) {
    stop("no")
    x <- 2  # want "code after `stop`"
  } else if (y) return(1) else rlang::abort("no")
  x  # want "`if` leaves by every branch"
}

h <- function(xs) {
  for (x in xs) {
    if (x) next; print(x)
    break
    print(x)  # want "code after `break`"
  }
  repeat {
    for (x in xs) break
    if (x) return(2)
  }
  xs  # want "`repeat` has no `break`"
}

i <- function(x) {
  switch(x, a = return(1), b = , c = { return(2) }, stop("unknown"))
  x  # want "`switch` leaves by every branch"
}

j <- function(x) {
  switch(x, a = return(1), stop("x"), 2)
  switch(x, a = return(1), b = return(2))
  switch(x, a = , stop("unknown"), b = 3)
  if (x) return(1)
  repeat {
    if (x) break
  }
  x$stop()
  tryCatch(stop("a"), error = function(e) return(1))
  on.exit(return(2))
  y <- return
  tryCatch({
    stop("b")
    z()  # want "code after `stop`"
  }, error = function(e) {
    warning("w")
    return(3)
    4  # want "code after `return`"
  })
  while (TRUE) {
    x <- x + 1
  }
  x  # want "`while TRUE` has no `break`"
}

# what is only quoted never runs anyway
quote({
  return(1)
  2
})
k <- function() bquote({ stop("x"); .(y) })
test_that("it fails", {
  expect_error({
    stop("x")
    y
  })
  capture({
    stop("x")
    y
  })
  skip <- function() {
    stop("x")
    y  # want "code after `stop`"
  }
})

# a brake at the top of a script
stop("run the rest by hand")
x <- 1
if (x) stop("a") else q()
x <- 2
quit()
