library(ggplot2)
nets <- 3
weigh <- function(catch) catch * 2
name_of <- function(catch) deparse(substitute(catch))
fractions <- function(x) deparse(substitute(x))
