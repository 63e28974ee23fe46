library(dplyr)
neap <- function(x) x + from_neap
