south <- mean(trips$km[trips$side == "S"])
north <- mean(trips$km[trips$side == "N"])
south - north  # want "south - north"
share <- south / 100
share / north  # want "share / north"
names(trips) %in% names(fares)  # want "names"
saved == loaded  # want "saved == loaded"
left - right
top / bottom
started <- Sys.time()
ended <- Sys.time()
ended - started
write.csv(trips, "trips.csv")
