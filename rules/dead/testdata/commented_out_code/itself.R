# source("R/itself.R")
tides <- read.csv("tides.csv")
# want +1 "a call of `source`: remove it"
# source("R/other.R")

# Get the levels of all piers
# want +1 note "give it a script of its own"
# base <- "https://tides.org/"
# for (pier in piers) {
#   download.file(paste0(base, pier), file.path("raw", pier))
# }

bound <- function(tides) {
  ### Examples of input data
  ### tides = matrix(c(1, 1, 2, 2), nrow = 2)

  range(tides)
}

# Uncomment for maps
# want +1 note "^commented-out code: a call of `library`: remove it$"
# library(mapview)
