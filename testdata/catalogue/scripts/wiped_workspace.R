rm(list = ls())
sales <- read.csv("sales.csv")
