source("scripts/read.R")
source("functions.R")
library(purrr)

ferries$harbour <- fct_rev(ferries$harbour)
