if (!require(dplyr)) install.packages("dplyr")
for (path in paths) { # want "^21 of 22 statements"
  a <- f(path)
  if (nrow(a) > 0) {
    b <- g(a)
    c <- h(b)
    d <- i(c)
  } else if (ok) {
    e <- f(a)
  }
}
result <- tryCatch({
  k <- f(1, a)
  l <- g(k)
  m <- h(l)
  o <- i(m)
}, error = function(e) {
  p <- f(e)
})
local({
  q <- f(a)
  r <- f(q)
  s <- f(r)
})
levels(data$kind)[data$kind == "a"] <- "b"
data$kind[data$kind == "c"] <- "d"
t <- a + b
for (i in 1:3) u <- f(i)
if (ok) v <- f(i)
