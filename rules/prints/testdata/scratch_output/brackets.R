trips <- read.csv("trips.csv")
(rows <- nrow(trips))  # want "`rows` is in brackets"
(south <- trips[trips$side == "S", ])  # want note "shows"
(first <- curves[[1]])
(long <- subset(trips, km > 20))  # want note "shows"
(mean(trips$km) - 3) / 2  # want "shows in a log"
(nrow(trips) - nrow(long))  # want "shows in a log"
(fit <- fit_fares(trips))
(p <- ggplot(trips, aes(km, fare)))
(path <- paste0("trips_", rows, ".csv"))
(test <- t.test(km ~ side, trips))  # want note "console only"
count_rows <- function(trips) {
  (rows <- nrow(trips))
  rows + 1
}
write.csv(long, path)

nrow(low <- tides[tides$level < 3, ]) # want "`nrow` shows in a log at best: keep only the assignment in it"
saveRDS(low, "low.rds")
table(kinds <- tides$kind) # want "keep only the assignment"
saveRDS(kinds, "kinds.rds")
