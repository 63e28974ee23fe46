library(data.table)

rows <- fread("tides.csv")
sums <- rows[, .(low = min(level)), by = port]
fwrite(sums, "sums.csv")
cat("\n=== lowest tides ===\n") # want note "first of 5 messages"
print(sums)
print(head(sums, 3))
best <- rows[, .(high = max(level)), by = port]
cat("\n=== highest tides ===\n")
print(best)
plot(best)

show_ports <- function(file) {
  ports <- read.csv(file)
  names(ports) <- tolower(names(ports))
  ports$late <- ports$hour > 20
  for (p in unique(ports$port)) {
    print(p)
    print(table(ports$late[ports$port == p]))
  }
}
