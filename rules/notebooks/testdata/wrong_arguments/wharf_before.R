haul("figs", 2)
haul <- function(crate) crate
haul("figs", 2) # want "`haul` takes 1 argument and gets 2"
