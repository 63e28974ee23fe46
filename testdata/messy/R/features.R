rm(list = ls())
setwd("C:/Users/ben/churn")
install.packages("ggplot2")
library(dplyr)
library(ggplot2)

calls <- read.csv("C:/Users/ben/churn/calls.csv")
attach(calls)
options(warn = -1)
str(calls)

by_customer <- calls %>%
  filter(duration > 0) %>%
  group_by(customer_id)
  summarise(n = n(), minutes = sum(duration) / 60)

View(by_customer)

fee_band <- function(fee) {
  browser()
  if (fee < 20) {
    return("low")
  } else if (fee < 60) {
    return("middle")
  } else {
    return("high")
  }
  print(fee)
}

ggplot(calls, aes(duration)) +
  geom_histogram(bins = 50)
  facet_wrap(~ weekday)
