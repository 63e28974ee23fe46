library(MASS)
source(Sys.getenv("KIT"))
print(catch_of_year)
