library(tides)

source("clean tides.R")
