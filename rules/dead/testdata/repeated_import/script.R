library(dplyr)

ferries <- read.csv("ferries.csv")
library(dplyr) # want "`dplyr` is attached in line 1 already"
