tides <- read.csv("tides.csv")
summary(tides$level)
table(tides$) # want "`tides\\$` lacks the name behind it: add it, or remove its sign"
