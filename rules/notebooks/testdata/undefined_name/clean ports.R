library(dplyr)

highs <- median(levels_of_run(3)) # want "`levels_of_run` is defined nowhere"
saveRDS(highs, "highs.rds")
