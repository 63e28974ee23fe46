if (x > 1) {
  y <- 1
}
else {
  y <- 2
}
