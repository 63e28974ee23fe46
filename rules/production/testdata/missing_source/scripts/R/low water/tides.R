low <- function(x) min(x)
