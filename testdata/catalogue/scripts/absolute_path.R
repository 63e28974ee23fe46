sales <- read.csv("C:/Users/ann/Desktop/sales.csv")
