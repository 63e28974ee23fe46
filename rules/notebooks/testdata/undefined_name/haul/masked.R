library(MASS)
source("verbs.R")
quays <- read.csv("quays.csv")
select(quays, longest) # dplyr's
print(quais)  # want "`quais` is defined nowhere"
