means <- function(x) map_dbl(x, mean)
