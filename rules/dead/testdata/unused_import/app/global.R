library(dplyr)
library(stringr) # want "`stringr` is attached"

ferries <- read.csv("ferries.csv")
