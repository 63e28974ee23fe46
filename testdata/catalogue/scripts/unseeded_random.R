rows <- sample(nrow(sales), 100)
summary(sales[rows, ])
