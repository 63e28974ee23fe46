level <- 3
