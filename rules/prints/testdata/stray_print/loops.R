fit_all <- function(parts) {
  counter <- 0
  for (part in parts) {
    counter <- counter + 1
    size <- fit(part)
    if (counter %% 10 == 0) print(size)  # want note "first of 4 messages"
    print(counter)
    print(size)  # want note "without its name"
    keep(size)
  }
  cat("weights of", counter, "\n")
  for (part in parts) {
    print(part$weight)
  }
  counter
}
