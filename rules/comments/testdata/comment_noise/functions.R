#' Title 0
#' @param x a number
#' @export
f0 <- function(x) x

# What g0 is for,
# and more of it.
g0 <- function(x) x

#' Title 1
#' @param x a number
#' @export
f1 <- function(x) x

# What g1 is for,
# and more of it.
g1 <- function(x) x

#' Title 2
#' @param x a number
#' @export
f2 <- function(x) x

# What g2 is for,
# and more of it.
g2 <- function(x) x

#' Title 3
#' @param x a number
#' @export
f3 <- function(x) x

# What g3 is for,
# and more of it.
g3 <- function(x) x

#' Title 4
#' @param x a number
#' @export
f4 <- function(x) x

# What g4 is for,
# and more of it.
g4 <- function(x) x

#' Title 5
#' @param x a number
#' @export
f5 <- function(x) x

# What g5 is for,
# and more of it.
g5 <- function(x) x

#' Title 6
#' @param x a number
#' @export
f6 <- function(x) x

# What g6 is for,
# and more of it.
g6 <- function(x) x

#' Title 7
#' @param x a number
#' @export
f7 <- function(x) x

# What g7 is for,
# and more of it.
g7 <- function(x) x

#' Title 8
#' @param x a number
#' @export
f8 <- function(x) x

# What g8 is for,
# and more of it.
g8 <- function(x) x

#' Title 9
#' @param x a number
#' @export
f9 <- function(x) x

# What g9 is for,
# and more of it.
g9 <- function(x) x

#' Title 10
#' @param x a number
#' @export
f10 <- function(x) x

# What g10 is for,
# and more of it.
g10 <- function(x) x

#' Title 11
#' @param x a number
#' @export
f11 <- function(x) x

# What g11 is for,
# and more of it.
g11 <- function(x) x

