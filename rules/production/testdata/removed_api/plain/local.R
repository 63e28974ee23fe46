library(rgdal)
library(sf)
if (require(rgeos)) {
  print("here")
}
shores <- rgdal::readOGR("shores.shp")
areas <- maptools::spRbind(shores, shores)  # want "`maptools` is gone from CRAN since 2023: `sf`"
