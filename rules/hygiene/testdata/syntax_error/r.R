x <- list(1, 2  # want 10-11:"`[(]` is never closed"
y <- 2
