library(dplyr)
second_step <- function(x) x + from_second_step
