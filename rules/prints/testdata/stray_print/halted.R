library(tides)
stop("This script is outdated")

levels <- read.csv("levels.csv")
print(head(levels))
levels <- levels[levels > 3]
print(dim(levels))
write.csv(levels, "low.csv")
