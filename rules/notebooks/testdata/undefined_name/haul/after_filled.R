library(MASS)
source("filled.R")
print(catch_of_project)
