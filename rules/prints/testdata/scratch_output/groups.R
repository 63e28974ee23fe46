tides <- read.csv("tides.csv")
tapply(tides$level, tides$port, summary) # want note "write it to a file"
by(tides, tides$port, summary) # want note "write it to a file"
summary(tides) # want "shows in a log"
saveRDS(tides, "tides.rds")
