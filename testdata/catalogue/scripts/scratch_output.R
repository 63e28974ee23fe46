trips <- read.csv("trips.csv")
str(trips)
View(trips)
trips <- na.omit(trips)
trips
saveRDS(trips, "trips.rds")
