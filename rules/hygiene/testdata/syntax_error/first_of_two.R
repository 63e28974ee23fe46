low <- 1 high <- 2 # want "follows"
ports <- read.csv("D:\data\ports.csv")
