library(dplyr)

names(tidegauges) <- toupper(names(tidegauges)) # want "`tidegauges` is defined only further down"
tidegauges <- tidegauges[tidegauges$LEVEL > 1, ]
buoys <- buoys[buoys$depth > 1, ] # want "`buoys` is read before its own assignment"
buoys <- filter(buoys, depth < 9)
tidegauges <- read.csv("heights.csv")
tidegauges <- tidegauges[-1, ]
rm(buoys)
set_buoys <- function() buoys <<- 3
