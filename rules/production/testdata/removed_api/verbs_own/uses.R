library(dplyr)

source("own.R")
high <- tally_(read.csv("ports.csv"), "depth > 2")
low <- select_(high, "depth") # want "`select_` is gone since dplyr 1.2: `select`"
