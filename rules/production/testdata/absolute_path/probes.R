at_home <- file.exists("/Users/ann/tides/at_home.txt")
at_work <- file.exists("/Users/ann_work/tides/at_work.txt")
levels <- "/Users/ann/tides/levels.csv" # want "exists on one machine only"
if (file.exists(levels)) tides <- read.csv(levels)
