gust <- 3
