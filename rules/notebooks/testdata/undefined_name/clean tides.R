library(dplyr)

highs <- median(levels_of_run(3))
saveRDS(highs, "highs.rds")
