# Code that was switched off twice.
tides <- read.csv("tides.csv")
# want +1 "7 lines"
# tides <- tides[tides$level > 0, ]
# write.csv(tides, "high.csv")
#
# # ports <- read.csv("ports.csv")
# # tides <- merge(tides, ports,
# #                by = "port")
# # table(tides$port)
# # print(tides)
summary(tides)

# want +1 "5 lines, 2 assignments"
# tides$level <- tides$level / 100
# # The gauge of the north pier
# # stands on sand and sinks,
# # so that its levels are too high.
# tides$low <- tides$level < 1
plot(tides)

# want +1 "9 lines"
# merge(tides, tides,
#       # all = TRUE,
#       # sort = FALSE,
#       # suffixes = c("a", "b"),
#       by = "port")
# high <- tides[tides$level > 3, ]
# # level = level
# # port = 12
# # moon = moon
lines(tides)
