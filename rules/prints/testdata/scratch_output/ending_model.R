trips <- read.csv("trips.csv")
write.csv(head(trips), "first.csv")
fit <- rq(fare ~ km, data = trips)
told <- summary(fit)
told
