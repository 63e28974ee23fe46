tides <- read.csv("tides.csv")
tides$level
summary(tides)
write.csv(tides, "out.csv")
