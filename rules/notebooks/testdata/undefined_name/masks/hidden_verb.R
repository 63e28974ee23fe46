library(dplyr)
library(raster)

gauges <- read.csv("gauges.csv")
shown <- gauges %>% select(level, hour) # raster's hides the one that is meant
lowests <- gauges %>% cellStats(lowest) # want "`lowest` is defined nowhere"
