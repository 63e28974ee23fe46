tides <- read.csv("tides.csv")
low <- mean(tides$low)
low <- paste("low", low, sep = ":")
print(low) # want note "tells on standard output"
tested <- t(sapply(tides, function(x) unlist(t.test(x)[c("estimate", "p.value")])))
system.time(fit <- cv.glmnet(as.matrix(tides), tides$level))
print(fit) # want note "tells on standard output"
high <- range(tides$high)
print(high) # want note "shows `high` without its name"
saveRDS(list(low, tested, fit, high), "tides.rds")
