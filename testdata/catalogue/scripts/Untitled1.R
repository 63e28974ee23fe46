minutes <- 12
