measure <- function(pier) {
  for level in pier {
    if (is.na(level)) next
  }
}
