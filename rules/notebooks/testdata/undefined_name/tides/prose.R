library(dplyr)
how many gauges are above the mark
tide_of_prose
