trips <- read.csv("trips.csv")
long <- subset(trips, km > 20)
print(long)  # want note "without its name"
long$fare <- NULL
print(long, 10)  # want note "shows `long`, perhaps"
print(long %>% group_by(month) %>% count())  # want note "shows a value, perhaps"
for (month in unique(long$month)) {
  part <- long[long$month == month, ]
  print(part)  # want note "without its name"
  row <- data.frame(month, km = sum(part$km))
  print(row)  # want note "without its name"
  rows <- rbind(rows, row)
}
fit <- lm(fare ~ km, long)
print(fit)  # want note "first of 4 messages"
slope <- coef(fit)
print(slope)  # want note "without its name"
plot(slope)
codes <- data.frame(from = 1:3, to = c(2, 4, 6))
trips$code <- codes$to[match(trips$code, codes$from)]
foreach(i = 1:nrow(codes)) %do% {
  print(codes[i, ])  # want note "without its name"
  draw(codes[i, ])
}
kept <- list(long)
print(kept)  # want note "without its name"
saveRDS(kept, "kept.rds")
test_results <- subset(long, fare > 3)
print(test_results)  # want note "without its name"
plot(density(test_results$fare))
by_side <- tapply(long$fare, long$side, sum)
print(sort(by_side))
print(sort(by_side) / sum(by_side))
far <- subset(long, km > 90)
cat("Number of far trips:", nrow(far), "\n")
if (nrow(far) > 0) {
  print(far)  # want note "perhaps"
}
fare_of <- function(trips) {
  days <- unique(trips$day)
  print(days)  # want warning "shows `days`"
  print(st_crs(trips))  # want warning "shows `st_crs"
  trips[trips$day %in% days, "fare"]
}
write.csv(fare_of(trips), "trips.csv")
lower <- mean(fare_of(trips)) - 2
upper <- lower + 4
print(c(lower, upper))  # want note "without its name"
trips <- trips[trips$fare < upper & trips$fare > lower, ]
saveRDS(trips, "trips.rds")
