middles <- function(tides) {
  require(matrixStats)
  rowMedians(as.matrix(tides))
}

extremes <- function(tides) {
  rowMaxs(as.matrix(tides))  # want "`rowMaxs` is defined nowhere"
}
