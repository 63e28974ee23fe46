for (i in 1:length(days)) {
  print(days[i])  # want note "`print` is the first of 4 messages"
  day <- days[i]
  print(day)
  file <- paste0("day-", i, ".csv")
  cat(paste("  ", file, "\n"))
  rows <- read.csv(file)
  print(rows)  # want "`rows`"
  cat("rows:", nrow(rows), "\n")
  write.csv(rows, file)
}
