setwd("C:/Users/ann/sales")
sales <- read.csv("data/sales.csv")
