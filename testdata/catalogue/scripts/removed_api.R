library(rgdal)

shores <- readOGR("shores.shp")
