library(dplyr)
rising <- function(x) x + from_rising # want "`from_rising` is defined nowhere"
