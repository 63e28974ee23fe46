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

# want +1 "^commented-out code: 9 lines, 4 assignments and a call of `merge`: remove it$"
# merge(tides, tides,
#       # all = TRUE
#       # sort = FALSE
#       # suffixes = c("a", "b"),
#       by = "port")
# high <- tides[tides$level > 3, ]
# # level = level
# # port = 12
# # moon = moon
lines(tides)

# The steps of a night:
# # low water comes first
# # high water comes later
# # write.csv(tides, "night.csv")
nrow(tides)

# No line is told by two findings.

# want +2 "^commented-out code: an assignment of `level`: remove it$"
# want +4 "2 lines, 2 assignments"
# level <- tides$level
# # 1 = "low"
# # 2 = "middle"
# # mid <- level[2]
# steps <- cut(level, 3)
ncol(tides)

# want +1 "5 lines, 4 assignments"
# level <- tides$level
# # mid <- level[2]
# # ~~~~~~~~~~~~~~~
# # low <- level[1]
# steps <- cut(level, 3)
dim(tides)
