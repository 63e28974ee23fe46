library(dplyr)

ferries <- read.csv("ferries.csv")
late <- filter(ferries, minutes > 5)
hist(lates$minutes)
