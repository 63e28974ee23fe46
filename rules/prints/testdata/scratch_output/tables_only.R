crews <- read.csv("crews.csv")

## BOATS
table(crews$boat) # want note "`table`"

table(crews$port) # want note "`table`"
head(crews) # want warning "`head`"

crews$old <- crews$age > 60
table(crews$old) # want note "`table`"
rate <- tapply(crews$old, crews$port, mean)
