crane <- function(crate) crate
source("wharf_more.R")
crane("figs", 2)
