library(rgdal)
library(rgeos)  # want "`rgeos` is gone from CRAN"
