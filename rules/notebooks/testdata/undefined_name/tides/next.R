library(dplyr)
from_next_script <- 3
other_depth <- function(x) x
