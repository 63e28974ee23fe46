library(dplyr)
first_step <- function(x) x + from_first_step
