for (i in 1:length(days)) {
  print(days[i])  # want "days.i."
  day <- days[i]
  print(day)  # want "day"
  file <- paste0("day-", i, ".csv")
  cat(paste("  ", file, "\n"))  # want note "tells"
  rows <- read.csv(file)
  print(rows)  # want "`rows`"
  cat("rows:", nrow(rows), "\n")  # want note "tells"
  write.csv(rows, file)
}
