library(rgdal)
library(rgeos)
