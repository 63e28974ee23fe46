trams <- read.csv("trams.csv")
for (tram in split(trams, trams$line)) {
  stop <- tram$stop[1]
  stop # want "`stop` shows nothing"
  write.csv(tram, stop)
}
