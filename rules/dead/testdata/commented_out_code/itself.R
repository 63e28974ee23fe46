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
