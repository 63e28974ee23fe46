setwd <- function(folder) message("would go to ", folder)
setwd("data")
