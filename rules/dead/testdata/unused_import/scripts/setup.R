# Attaches for those that run it
library(dplyr)
library(stringr)
options(digits = 3)
