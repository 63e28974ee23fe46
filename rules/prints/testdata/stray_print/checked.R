join <- function(rates, counts) {
  if (nrow(rates) != nrow(counts)) {
    cat(unique(rates$code), "\n")  # want note "tells on standard output"
  }
  stopifnot(nrow(rates) == nrow(counts))
  print(unique(rates$code))  # want note "shows `unique\\(rates\\$code\\)`, perhaps"
  merge(rates, counts)
}
