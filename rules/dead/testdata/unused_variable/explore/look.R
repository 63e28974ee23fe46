looked <- 3
plot(looked <- 4)
