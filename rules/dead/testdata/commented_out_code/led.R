tides <- read.csv("tides.csv")
# Some of them have no depth; more here:
# file.edit("notes/depths.R")

tides <- tides[!is.na(tides$depth), ]
