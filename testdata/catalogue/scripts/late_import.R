library(dplyr)

calls <- read.csv("calls.csv")
calls <- calls[!is.na(calls$hour), ]
late <- filter(calls, hour > 20)

library(ggplot2)
