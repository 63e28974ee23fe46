library("ncdf4", character.only = TRUE) # want warning "`ncdf4` is not declared: add it to renv.lock"
read <- "terra"
library(read, character.only = TRUE)
