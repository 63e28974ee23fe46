library(terra)
library(tmap)
library(landscapemetrics)
library(dplyr)   # want "`dplyr` only comes along with others: add `dplyr` to environment.yml"
library(mapview) # want "`mapview` is not declared: add it to environment.yml"

patches <- rast("patches.tif")
shares <- calculate_lsm(patches) |> filter(level == "class")
mapview(patches)
tm_shape(patches) + tm_raster()
