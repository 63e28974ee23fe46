tides <- read.csv("tides.csv")
head(tides) # want "head"
sink("tides.txt")
head(tides)
summary(tides)
tides
sink()
tail(tides) # want "tail"
saveRDS(tides, "tides.rds")
