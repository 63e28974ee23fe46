# Draws the levels of all ports.
library(ggplot2)

levels <- read.csv("levels.csv", na.strings = c("---"))[, -1] # want "this script is written in R: name it `.R`"
means <- rowMeans(apply(subset(levels, select = -port), 2, as.numeric))
levels["mean"] <- means
ggplot(levels, aes(mean)) + geom_violin()
