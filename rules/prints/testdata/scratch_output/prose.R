these words are no code
trips <- read.csv("trips.csv")
if (nrow(trips) > 3) head(trips) else trips  # want "head" "trips"
done <- TRUE
