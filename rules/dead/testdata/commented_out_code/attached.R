# library(tides)
# library(harbour) # example.org/harbour

# want +1 warning "a call of `plot`"
# plot(tides$level)

rise <- function(level) {
  harbour::assert_level(level)
  tides::rise(
    level,
    # want +1 note "argument `by`: remove it or make it a parameter"
    # by = "day",
    by = "hour"
  )
}

tides <- dplyr::mutate(
  tides,
  level = as.numeric(level),
  # want +1 warning "argument `level`: remove it$"
  # level = ifelse(level < 0, NA, level),
  port = tolower(port)
)
