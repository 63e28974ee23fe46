# Purpose: Fit a model of tides
#
# In this example we use the model data.
tides <- read.csv("tides.csv")
fit <- lm(level ~ hour, tides)
summary(fit)
table(tides$port)
