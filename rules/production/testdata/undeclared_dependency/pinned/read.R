library(readr)
library(readxl) # want warning "`readxl` is not declared: add it to renv.lock"
