library(MASS)
source("compiled.R")
haul_of_compiler(3)
