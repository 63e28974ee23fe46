library(dplyr)
library(stringr)

saveRDS(filter(starwars, height > 180), "tall.rds")
