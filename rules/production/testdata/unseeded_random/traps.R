y <- withr::with_seed(3, rnorm(100))
set <- sample_rows(sales)
groups <- kmeans(x, centers = 3, nstart = 20)
summary(y)
