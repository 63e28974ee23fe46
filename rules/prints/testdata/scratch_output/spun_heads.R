## ---- setup, include=FALSE ----
tides <- read.csv("tides.csv")
## ---- levels, echo=FALSE ----
summary(tides)
tides
