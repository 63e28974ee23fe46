test_hull <- function(hull) {
  print(hull)
  assert_that(hull$floats)
}
