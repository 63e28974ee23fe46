library(dplyr)
ebb <- function(x) x + from_ebb
