tides <- strsplit(names(gauges)  # want "^`\\(` is not closed where its line ends: close it$"
for (tide in tides) {
  print(tide)
}
low <- min(tides))
