join <- function(rates, counts) {
  if (nrow(rates) != nrow(counts)) {
    cat(unique(rates$code), "\n")  # want warning "shows `unique\\(rates\\$code\\)`"
  }
  stopifnot(nrow(rates) == nrow(counts))
  print(unique(rates$code))  # want warning "`unique\\(rates\\$code\\)`"
  merge(rates, counts)
}
