relay <- function(runner) {
  lines <- runner$read_output_lines()
  cat(paste0(lines, "\n"), sep = "")  # want note "`cat` is the first of 6 messages"
  runner$wait()
  cat("The number of trips is", 4, "\n")
  cat("\nTrips in the order of their days\n")
  cat("\nThe first of them come first, the others are in the order of arrival.\n")
  print(trips[order(trips$day), ])
  runner$wait()
  print(trips, n = Inf)
  runner$wait()
  print(trips, n = 5)  # want note "`trips`"
  runner
}
