library(dplyr)
third_step <- function(x) x + from_third_step
