fit_all <- function(parts) {
  counter <- 0
  for (part in parts) {
    counter <- counter + 1
    size <- fit(part)
    if (counter %% 10 == 0) print(size)  # want note "tells"
    print(counter)  # want "counter"
    print(size)  # want "size"
    keep(size)
  }
  cat("weights of", counter, "\n")  # want note "tells"
  for (part in parts) {
    print(part$weight)  # want note "tells"
  }
  counter
}
