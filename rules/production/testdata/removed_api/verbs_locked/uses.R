library(dplyr)

ports <- filter_(read.csv("ports.csv"), "depth > 2")
