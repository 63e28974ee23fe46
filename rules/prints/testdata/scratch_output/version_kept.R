# The machine that drew the figures.
version
# platform       x86_64
# language       R

tides <- read.csv("tides.csv")
tides # want "`tides`"
tides$high <- tides$level > 3
