library(MASS)
source("deep.R")
print(catch_of_day)
