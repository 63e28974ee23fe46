trips <- read.csv("trips.csv")
saveRDS(trips, "trips.rds")
  # a section that is set in
  parts <- split(trips$km, trips$month)
  sort(lengths(parts))  # want "sort"
  round(trips$fare, 1)  # want "round"
long <- trips
  arrange(km)
  select(km)
