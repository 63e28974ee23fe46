tides <- read.csv("tides.csv")

# The dates of a season: change them to those that you want.
# spring
# want +1 note "2 assignments: remove it or make it a parameter$"
# begin <- "2019-03-01"
# end <- "2019-05-31"

# summer
# want +1 note "2 assignments: remove it or make it a parameter$"
# begin <- "2019-06-01"
# end <- "2019-08-31"

tides$low <- tides$level < 2
begin <- "2019-09-01"
end <- "2019-11-30"

# want +1 warning "an assignment of `port`: remove it$"
# port <- "Brest"
tides <- tides[tides$day > begin & tides$day < end, ]

# want +1 warning "an assignment of `port`: remove it$"
# port <- "Calais"
write.csv(tides, "season.csv")
