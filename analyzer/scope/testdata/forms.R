# Every way in which R binds a name, and the ways to use one.
library(dplyr)
suppressPackageStartupMessages(library("ggplot2"))
pkgs <- c("tidyr", "glue")
invisible(lapply(pkgs, library, character.only = TRUE))
for (p in pkgs) require(p, character.only = TRUE)
library(unknown, character.only = TRUE)
box::use(./modules/clean[tidy, fast = quick], stats, st = utils[head])
import::from(purrr, map, keep_if = keep)
source("R/clean.R")
source(here::here("R", "b.R"), local = TRUE)
source(path)

one <- 1
two = one
three <<- two
three -> four
four ->> five
"six" <- 6
`seven up` <- six + `seven up`
eight <- nine <- 9
c(ten, c(eleven)) %<-% list(10, 11)
assign("twelve", 12)
delayedAssign("thirteen", twelve)
makeActiveBinding("fourteen", function() 14, environment())
assign(paste0("x", one), 15)

names(one)[2] <- "b"
one$part$piece <- nine
one[[two]] <- 3
attr(levels(one$x), "k") <- two
one %<>% sum(two)
second(one) <- 2
`second<-` <- function(x, value) value

f <- function(x, y = later + x, ..., na.rm = one) {
  later <- 1
  counter <<- later
  one$copy <- 1
  g <- \(v) v + later + ..1
  h <- function() later <<- g(2)
  for (i in seq_along(x)) h()
  rm(i)
  unused <- 1
  return(y)
}
counter <- 0

df %>% filter(a > one, !!two) %>% mutate(new = {inside <- 1; inside + b}, across(c, f))
filter(one, column == two)
ggplot(one, aes(x, y = log(z))) + facet_wrap(~ g1)
with(one, { inner <- col; inner })
within(one, made <- col * 2)
lm(outcome ~ term, data = one, weights = wt)
dt[, `:=`(sum = old)][, by_ref := ..two, by = grp]
quote(held <- one)
purrr::map(one, ~ { part <- .x; part + two })
my_verb <- function(data, col) summarise(data, mean({{ col }}))
my_verb(one, whatever)
one$member@slot
.env$two

get("one"); mget(c("two", "gone")); exists("maybe")
do.call("f", list()); sapply(one, "f"); match.fun("sum")
glue("{one} and {two$x + `seven up`} and {nobody}")
sprintf("{three}")

print.thing <- function(x, ...) UseMethod("area")
area.square <- function(s) s
setGeneric("volume", function(o) standardGeneric("volume"))
setMethod("volume", "cube", function(o) o@side)
Person <- R6::R6Class("Person", public = list(name = NULL, hi = function() self$name))
Acc <- setRefClass("Acc", fields = list(n = "numeric"), methods = list(add = function() n <<- n + 1))

#' @importFrom stats sd var
#' @import tools
#' @export
shown <- function() sd(1)

local({ kept <- 1; kept })
foreach(k = 1:3, .combine = c) %dopar% { t1 <- k; t1 }
`%+%` <- function(a, b) a
one %+% two
data(mtcars, "cars", package = "datasets")
utils::globalVariables(c("colA", "colB"))
rm("eight", list = c("ten"))

loads <- function(file) {
  load(file)
  eval(parse(text = file))
}
