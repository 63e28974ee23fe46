read <- function(path) rgdal::readOGR(path)  # want "`rgdal` is gone from CRAN"
