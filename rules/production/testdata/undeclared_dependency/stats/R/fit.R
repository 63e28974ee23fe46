library(dplyr)
library("ggplot2") # want warning "^`ggplot2` is not declared: add it to DESCRIPTION$"
library(stats)
require(MASS) # want note "`MASS` only comes along with others"
library(pkg, character.only = TRUE)
stats2::fit(x)
rlang::abort("no")
utils::head(x)
y <- data.table::fread("x.csv") # want warning "`data.table` is not declared"
z <- data.table::fread("y.csv")
if (requireNamespace("arrow", quietly = TRUE)) arrow::read_parquet("x")
tryCatch(tcl2::run(), error = identity)
