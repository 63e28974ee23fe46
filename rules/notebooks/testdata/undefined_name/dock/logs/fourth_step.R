library(dplyr)
fourth_step <- function(x) x + from_fourth_step # want "`from_fourth_step` is defined nowhere"
