# Words in front of code that say that it was switched off are none of it.
tides <- read.csv("tides.csv")
# want +1 "an assignment of `tides\\$sq`"
# DROP tides$sq <- tides$cm * tides$cm
tides$high <- tides$cm > 3
# want +1 "a call of `print`"
# DEBUG: print(tides$high)
# OLD tide tables
# DEBUG = TRUE
for (i in seq_along(piers)) {
  # want +1 "2 lines, 2 assignments"
  # low [[i]] <- sample(tides$cm, size = 3)
  # high [[i]] <- setdiff(tides$cm, low[[i]])
  levels[[i]] <- tides$cm
}
by_pier <- tides |>
  # without the gauge that fell dry
# want +1 "a call of `filter`"
#    filter(gauge != inner_gauge(piers, -102, 41)$id) |>
  # and the years before it stood
  filter(year > 1999)

# want +1 "8 lines, function `read_pier`"
# read_pier <- function(pier) {
#   level <- tryCatch({
#     as.data.frame(read_level(paste(pier, "cm", sep = "_")))
#   }, error = function(e) {
#     message("no level at ", pier)
#   })
#   level
# }
