tides <- read.csv("tides.csv")
table(tides$harbour == tides$pier) # want note "`table` shows in a log at best: write it to a file or remove it"
table(tides$harbour) # want note "`table` shows in a log at best: write it to a file or remove it"
round(table(tides$harbour) / nrow(tides), 2) # want note "shows in a log at best"
anyNA(tides$level) # none # want note "`anyNA` shows in a log at best: write it to a file or remove it"
anyNA(tides$day) # want warning "`anyNA` shows in a log at best"
write.csv(tides, "levels.csv")
