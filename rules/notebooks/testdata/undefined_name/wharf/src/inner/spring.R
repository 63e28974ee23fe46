library(dplyr)
spring <- function(x) x + from_spring
