rm(sales)
rm(list = c("a", "b"))
rm(list = ls(pattern = "^tmp"))
rm(list = ls(pat = "^tmp"))
rm(list = setdiff(ls(), "sales"))
rm(list = ls()[ls() != "sales"])
rm(list = ls(cache), envir = cache)
rm(list = ls(envir = cache, all.names = TRUE), envir = cache)
rm(list = ls(), envir = cache)
objects()
ls()
cache$rm(list = ls())
f <- function(x) {
  y <- x + 1
  rm(list = ls())
}
local({
  a <- 1
  rm(list = ls())
})
test_that("nothing is left", {
  rm(list = ls())
})
names |> rm(list = _)
# rm(list = ls())
"rm(list = ls())"
