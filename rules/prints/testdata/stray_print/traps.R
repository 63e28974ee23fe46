library(ggplot2)

print.rows <- function(x, ...) {
  cat(nrow(x), "\n")
  cat(x)
  x
}
format.rows <- function(x, ...) {
  print(x)
  "rows"
}
setMethod("show", "rows", function(object) {
  print(object)
  object
})
Rows <- R6Class("Rows", public = list(print = function(...) {
  print(dim(self$data))
  self
}))
.onAttach <- function(lib, pkg) {
  print(lib)
  lib
}
status <- function(type) {
  text <- toupper(type)
  cat("::: ", text, "\n")
}

fit <- function(df, verbose = TRUE) {
  if (verbose) print(dim(df))
  message("fitting")
  message(df)
  cat(df, file = "a.txt")
  cat("\r", nrow(df))
  cat("\n")
  print(df, digits = 3)
  p <- ggplot(df, aes(a, b))
  print(p)
  trend <- ggplot(df, aes(a, b)) + geom_line()
  print(trend)
  print(plots[[1]])
  for (name in names(df)) {
    print(ggplot(df, aes(.data[[name]])) + geom_point())
  }
  out <- capture.output({
    print(df)
  })
  tryCatch(stop("a"), error = function(e) {
    print(e)  # want note "`print` tells"
    NULL
  })
  suppressWarnings(print(df))
  shown <- print(df)
  df
}

output$rows <- renderPrint({
  print(df)
})
if (interactive()) {
  print(df)
}
if (nrow(df) == 0) {
  cat("no rows\n")
  quit(status = 1)
}
df <- fit(df)
print(df)
cat("\014")
