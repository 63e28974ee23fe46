trips <- read.csv("trips.csv")
km <- c()
fares <- c()
days <- c()
boats <- c()
wages <- c()
for (port in ports) {
  km <- c(km, far(trips, port))
  fares <- c(fares, fare(trips, port))
  days <- c(days, day(trips, port))
  wages <- c(wages, wage(trips, port))
  boats <- c(boats, boat(trips, port))
}
names(km) <- ports
names(fares) <- ports
names(boats) <- ports
levels(days) <- ports
print(km)  # want note "tells on standard output"
print(fares)  # want note "shows `fares` without its name"
print(days)  # want note "shows `days` without its name"
saveRDS(boats, "boats.rds")
print(wages)  # want note "shows `wages` without its name"
write.csv(fares, "fares.csv")
