fit <- function(tides) {
  for (port in tides) {
    if (port == "low") {  # want 24-25:"^`[{]` is never closed: close it$"
      print(port)
  }
}
