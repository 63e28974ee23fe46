library(stats)

# want +2 note "`Load` stands in a box of 3 lines"

##########################
#         Load           #
##########################
calls <- load()

# Clean ----
calls <- clean(calls)

#### Plot ####
plot(calls)

##########################
show(calls)

# ...
# tide_gauge 31171
# ...
gauge <- 1
