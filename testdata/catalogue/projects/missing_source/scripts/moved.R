source("R/Tides.R")

saveRDS(high(readRDS("levels.rds")), "high.rds")
