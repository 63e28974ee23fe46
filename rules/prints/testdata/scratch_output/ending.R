trips <- read.csv("trips.csv")
by_month <- aggregate(km ~ month, trips, sum)
by_month
