late_table <- function(x) filter(x, minutes > 5)
