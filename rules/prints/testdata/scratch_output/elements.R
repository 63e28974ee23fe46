rinse <- function(tides) {
  tides[, low := level < 3]
  tides[]
  tides[1:3] # want "shows nothing"
  tides
}

plot.overlap.test(tides, "low")
overlap.test(tides) # want "overlap.test"

table(tides$pier)

#  North   South
#  41890   10347

table(tides$kind) # want "table"

# 4.4. The next part
tides <- tides[1:3, ]

changed <- function(tides) {
  tides[, let(low = level < 3)]
  tides
}
