perhaps_read <- 3
source("/srv/elsewhere/rest.R")
