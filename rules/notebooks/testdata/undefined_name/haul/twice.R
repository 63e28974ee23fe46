library(dplyr)
source("verbs.R")
mutate(schooner, mast = 2)  # want "`schooner` is defined nowhere"
