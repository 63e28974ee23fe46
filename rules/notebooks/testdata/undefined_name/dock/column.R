library(dplyr)
logs <- list.files("logs")
select(read.csv(logs[1]), source)
source("logs/fifth_step.R")
