library(dplyr)
ferries <- read.csv("ferries.csv")

library(dplyr)
