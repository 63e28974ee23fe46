start <- 3
