draw <- function(trips) {
  for (boat in unique(trips$boat)) {
    ggplot(trips[trips$boat == boat, ], aes(distance)) + geom_histogram()
  }
}
