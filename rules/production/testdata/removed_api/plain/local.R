library(rgdal)
library(sf)
if (require(rgeos)) {
  print("here")
}
shores <- rgdal::readOGR("shores.shp")
areas <- maptools::spRbind(shores, shores)
