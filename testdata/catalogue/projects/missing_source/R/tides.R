high <- function(levels) {
  max(levels)
}
