library(MASS)
source("nowhere/absent.R")
print(catch_of_month)
