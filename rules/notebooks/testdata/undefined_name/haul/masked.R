library(MASS)
source("verbs.R")
quays <- read.csv("quays.csv")
select(quays, longest) # dplyr's
cbind(quays)[, depth_of_quay] # perhaps a column, as data.table is there
print(quais)  # want "`quais` is defined nowhere"
