winch <- function(crate) crate
winch <- function(crate, berth) paste(crate, berth)
winch("figs", 2)
