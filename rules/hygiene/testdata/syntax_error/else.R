f <- function(x) {
  if (x) {
    1
  }
  else {
    2
  }
}
if (x) {
  1
}
else {  # want 1-5:"`else` opens a line"
  2
}
