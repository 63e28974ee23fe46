library(data.table)
library(mapdata)
ferries <- readRDS("ferries.rds")
ferries[minutes > 5]
