# load packages
library(dplyr)

# read the sales
sales <- read.csv("sales.csv")

# remove missing values
sales <- na.omit(sales)

# calculate the mean amount
mean_amount <- mean(sales$amount)
