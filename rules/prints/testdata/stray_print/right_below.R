library(ggplot2)
tides <- read.csv("tides.csv")
limit <- tides$limit[1]
print(limit) # want note "`print` shows `limit`"
spread <- tides$high - tides$low
print(spread) # want note "`print` shows `spread`"
curve <- ggplot(tides, aes(day, level)) + geom_line()
print(curve)
path <- paste0("tides_", 2021, ".rds")
print(path) # want note "without its name"
storms <- tides[tides$level > limit & spread > 1, ]
saveRDS(list(storms, curve), path)
