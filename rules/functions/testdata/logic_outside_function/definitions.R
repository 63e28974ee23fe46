library(R6)

f0 <- function(x) x + 0
setMethod("show", "A0", function(object) {
  a <- f(object)
  b <- g(a)
})
Model0 <- R6Class("Model0", public = list(fit = function() {
  a <- f(1)
}))
paths0 <- c("a", "b")
MAX_0 <- f(a)
f1 <- function(x) x + 1
setMethod("show", "A1", function(object) {
  a <- f(object)
  b <- g(a)
})
Model1 <- R6Class("Model1", public = list(fit = function() {
  a <- f(1)
}))
paths1 <- c("a", "b")
MAX_1 <- f(a)
f2 <- function(x) x + 2
setMethod("show", "A2", function(object) {
  a <- f(object)
  b <- g(a)
})
Model2 <- R6Class("Model2", public = list(fit = function() {
  a <- f(1)
}))
paths2 <- c("a", "b")
MAX_2 <- f(a)
f3 <- function(x) x + 3
setMethod("show", "A3", function(object) {
  a <- f(object)
  b <- g(a)
})
Model3 <- R6Class("Model3", public = list(fit = function() {
  a <- f(1)
}))
paths3 <- c("a", "b")
MAX_3 <- f(a)
f4 <- function(x) x + 4
setMethod("show", "A4", function(object) {
  a <- f(object)
  b <- g(a)
})
Model4 <- R6Class("Model4", public = list(fit = function() {
  a <- f(1)
}))
paths4 <- c("a", "b")
MAX_4 <- f(a)
f5 <- function(x) x + 5
setMethod("show", "A5", function(object) {
  a <- f(object)
  b <- g(a)
})
Model5 <- R6Class("Model5", public = list(fit = function() {
  a <- f(1)
}))
paths5 <- c("a", "b")
MAX_5 <- f(a)
f6 <- function(x) x + 6
setMethod("show", "A6", function(object) {
  a <- f(object)
  b <- g(a)
})
Model6 <- R6Class("Model6", public = list(fit = function() {
  a <- f(1)
}))
paths6 <- c("a", "b")
MAX_6 <- f(a)
f7 <- function(x) x + 7
setMethod("show", "A7", function(object) {
  a <- f(object)
  b <- g(a)
})
Model7 <- R6Class("Model7", public = list(fit = function() {
  a <- f(1)
}))
paths7 <- c("a", "b")
MAX_7 <- f(a)
f8 <- function(x) x + 8
setMethod("show", "A8", function(object) {
  a <- f(object)
  b <- g(a)
})
Model8 <- R6Class("Model8", public = list(fit = function() {
  a <- f(1)
}))
paths8 <- c("a", "b")
MAX_8 <- f(a)
f9 <- function(x) x + 9
setMethod("show", "A9", function(object) {
  a <- f(object)
  b <- g(a)
})
Model9 <- R6Class("Model9", public = list(fit = function() {
  a <- f(1)
}))
paths9 <- c("a", "b")
MAX_9 <- f(a)
f10 <- function(x) x + 10
setMethod("show", "A10", function(object) {
  a <- f(object)
  b <- g(a)
})
Model10 <- R6Class("Model10", public = list(fit = function() {
  a <- f(1)
}))
paths10 <- c("a", "b")
MAX_10 <- f(a)
f11 <- function(x) x + 11
setMethod("show", "A11", function(object) {
  a <- f(object)
  b <- g(a)
})
Model11 <- R6Class("Model11", public = list(fit = function() {
  a <- f(1)
}))
paths11 <- c("a", "b")
MAX_11 <- f(a)
f12 <- function(x) x + 12
setMethod("show", "A12", function(object) {
  a <- f(object)
  b <- g(a)
})
Model12 <- R6Class("Model12", public = list(fit = function() {
  a <- f(1)
}))
paths12 <- c("a", "b")
MAX_12 <- f(a)
f13 <- function(x) x + 13
setMethod("show", "A13", function(object) {
  a <- f(object)
  b <- g(a)
})
Model13 <- R6Class("Model13", public = list(fit = function() {
  a <- f(1)
}))
paths13 <- c("a", "b")
MAX_13 <- f(a)
f14 <- function(x) x + 14
setMethod("show", "A14", function(object) {
  a <- f(object)
  b <- g(a)
})
Model14 <- R6Class("Model14", public = list(fit = function() {
  a <- f(1)
}))
paths14 <- c("a", "b")
MAX_14 <- f(a)
f15 <- function(x) x + 15
setMethod("show", "A15", function(object) {
  a <- f(object)
  b <- g(a)
})
Model15 <- R6Class("Model15", public = list(fit = function() {
  a <- f(1)
}))
paths15 <- c("a", "b")
MAX_15 <- f(a)
f16 <- function(x) x + 16
setMethod("show", "A16", function(object) {
  a <- f(object)
  b <- g(a)
})
Model16 <- R6Class("Model16", public = list(fit = function() {
  a <- f(1)
}))
paths16 <- c("a", "b")
MAX_16 <- f(a)
f17 <- function(x) x + 17
setMethod("show", "A17", function(object) {
  a <- f(object)
  b <- g(a)
})
Model17 <- R6Class("Model17", public = list(fit = function() {
  a <- f(1)
}))
paths17 <- c("a", "b")
MAX_17 <- f(a)
f18 <- function(x) x + 18
setMethod("show", "A18", function(object) {
  a <- f(object)
  b <- g(a)
})
Model18 <- R6Class("Model18", public = list(fit = function() {
  a <- f(1)
}))
paths18 <- c("a", "b")
MAX_18 <- f(a)
f19 <- function(x) x + 19
setMethod("show", "A19", function(object) {
  a <- f(object)
  b <- g(a)
})
Model19 <- R6Class("Model19", public = list(fit = function() {
  a <- f(1)
}))
paths19 <- c("a", "b")
MAX_19 <- f(a)
f20 <- function(x) x + 20
setMethod("show", "A20", function(object) {
  a <- f(object)
  b <- g(a)
})
Model20 <- R6Class("Model20", public = list(fit = function() {
  a <- f(1)
}))
paths20 <- c("a", "b")
MAX_20 <- f(a)
f21 <- function(x) x + 21
setMethod("show", "A21", function(object) {
  a <- f(object)
  b <- g(a)
})
Model21 <- R6Class("Model21", public = list(fit = function() {
  a <- f(1)
}))
paths21 <- c("a", "b")
MAX_21 <- f(a)
f22 <- function(x) x + 22
setMethod("show", "A22", function(object) {
  a <- f(object)
  b <- g(a)
})
Model22 <- R6Class("Model22", public = list(fit = function() {
  a <- f(1)
}))
paths22 <- c("a", "b")
MAX_22 <- f(a)
f23 <- function(x) x + 23
setMethod("show", "A23", function(object) {
  a <- f(object)
  b <- g(a)
})
Model23 <- R6Class("Model23", public = list(fit = function() {
  a <- f(1)
}))
paths23 <- c("a", "b")
MAX_23 <- f(a)
f24 <- function(x) x + 24
setMethod("show", "A24", function(object) {
  a <- f(object)
  b <- g(a)
})
Model24 <- R6Class("Model24", public = list(fit = function() {
  a <- f(1)
}))
paths24 <- c("a", "b")
MAX_24 <- f(a)
.onLoad <- function(libname, pkgname) NULL
