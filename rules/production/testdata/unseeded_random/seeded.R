set.seed(4)
x <- runif(3)
