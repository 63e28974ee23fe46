# A variable that the block shows belongs to it, in its midst as at its end, and so does a remark
# whose mark is longer than that of the code around it.

rise <- function(levels) {
  # want +1 "5 lines, 2 assignments and a call of `lapply`"
  # by_pier <- split(levels, levels$pier)
  # by_pier
  # lapply(by_pier, range)
  #
  # spread <- diff(range(levels$cm))
  # spread
  # piers
  mean(levels$cm)
}

# want +1 "8 lines, function `low_water`"
#low_water <- function(pier,
#                      years) {
##from # <chr> the folder that the readings lie in
#
#  readings <- lapply(years, read_readings)
#  for (reading in readings) {
#    plot(reading, main = pier)
#  }
#}

# want +1 "4 lines, an assignment of `months`"
#months <- c(
##  Jan,  Feb,  Mar
#  "001", "032", "060"
#)

# The words above the code are none of it, whatever their mark.

## Readings of the harbour
# want +1 "a call of `plot`"
#plot(harbour$cm)
## Lowest of them
# want +1 "a call of `min`"
#min(harbour$cm)
