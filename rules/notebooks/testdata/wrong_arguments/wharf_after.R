source("wharf_more.R")
crane <- function(crate) crate
crane("figs", 2) # want "`crane` takes 1 argument and gets 2"
