source("scripts/load.R")
source("functions.R")
library(purrr)

ferries$harbour <- fct_rev(ferries$harbour)
