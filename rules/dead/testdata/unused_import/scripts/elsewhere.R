# Runs a file that is not here
library(stringr)
source("not_in_this_project.R")
nchar("a")
