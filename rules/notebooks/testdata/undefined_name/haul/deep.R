source("loads.R")
