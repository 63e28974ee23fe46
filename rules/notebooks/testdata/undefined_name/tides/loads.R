library(dplyr)
load("tides.RData")
print(tides_from_there)
