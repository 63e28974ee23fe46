library(dplyr)
library(stringr)
mean_of <- function(x) mean(x)
