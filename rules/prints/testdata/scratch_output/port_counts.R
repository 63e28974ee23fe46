trips <- read.csv("trips.csv")
length(unique(trips$port))  # want note "length"
nrow(trips[trips$km > 3, ])  # want note "nrow"
sum(trips$port == "east")  # want note "sum"
nrow(trips)  # want warning "nrow"
length(trips$port)  # want warning "length"
sum(is.na(trips$km))  # want warning "sum"
head(trips)  # want warning "head"
trips <- trips[trips$km > 3, ]
saveRDS(trips, "trips.rds")
