`# tides.R   # want "^a stray backtick opens a name that goes on over lines: remove it$"
library(stats)``
tides <- read.csv("tides.csv")
print(tides)
