late <- function(rows, limit = 3) {
  library(dplyr)
  limit <- 3 # want warning "^`limit` is replaced"
  name = "late"
  rows[rows > limit]
}

low <- function(rows, limits, name) {
  c(1, 2) -> limits # want "`limits`"
  name = "low" # want "`name`"
  total <<- 3
  rows[limits]
}

kept <- function(rows, limit, total, sizes = rep(1, limit), deep) {
  rows$low <- 3
  total <<- 3
  limit <- 3
  deep <- rows
  if (missing(rows)) {
    rows <- 3
  }
  sizes
}

given <- function(limit) {
  call <- match.call()
  limit <- 3
  call
}

found <- lapply(levels, function(i) {
  i <- 5 # want "`i`"
  levels[[i]]
})

fitted <- tryCatch(fit(rows), error = function(e) {
  e <- NULL
  message("no fit")
})

print.tides <- function(x, digits) {
  digits <- 3
  cat(x$level)
}

data.tides <- function(x, places) {
  places <- 3 # want "`places`"
  cat(x$level, places)
}

noted <- function(e) {
  e <- NULL
  e
}
tryCatch(fit(rows), error = noted)

fit_low <- function(rows, tides) {
  tides <- 3
  rows + tides
}

fit_high <- function(rows, tides) rows + tides

train <- function(rows, depth) {
  depth <- 3 # want "`depth`"
  rows > depth
}

bound_low <- function(rows, alpha = 0.05) {
  alpha <- 0.05 # want "`alpha`"
  quantile(rows, alpha)
}

bound_high <- function(rows, alpha = 0.05) quantile(rows, 1 - alpha)
