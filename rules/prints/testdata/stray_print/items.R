for (i in 1:length(days)) {
  print(days[i])  # want note "without its name"
  day <- days[i]
  print(day)  # want note "without its name"
  file <- paste0("day-", i, ".csv")
  cat(paste("  ", file, "\n"))  # want note "tells"
  rows <- read.csv(file)
  print(rows)  # want "`rows`"
  cat("rows:", nrow(rows), "\n")  # want note "tells"
  write.csv(rows, file)
}
