high <- function(x) max(x)
