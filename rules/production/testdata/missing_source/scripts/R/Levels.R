low <- 1
