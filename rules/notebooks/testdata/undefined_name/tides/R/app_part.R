library(dplyr)
part <- function(x) x + from_the_app
