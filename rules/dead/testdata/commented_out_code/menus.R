library(readr)

# What there is to choose from.
# want +1 note "^commented-out code: an assignment of `piers`: remove it or make it a parameter$"
# piers <- c("north", "south")
piers <- c("north", "south", "west")

# want +1 note "3 assignments: remove it or make it a parameter"
# springs <- tides[1:500, ]
# springs <- tides[501:1000, ]
# springs <- tides[1001:1500, ]
springs <- tides[1501:2000, ]

# What was before: something else is done.
# want +1 "^commented-out code: 3 lines, 3 assignments: remove it$"
# levels <- rowSums(springs)
# levels <- levels[!is.na(levels)]
# levels <- levels / 24
levels <- rowMeans(springs)

# A comment that was switched off as well.
# want +1 note "^commented-out code: 3 lines, 2 assignments: remove it or make it a parameter$"
# ## Uncomment and fill in for one pier alone.
# pier <- "north"
# limit <- 3
source("steps.R")

# want +1 note "make it a parameter"
# # Option to move what was drawn
# out <- file.path(home, piers[length(piers)])
# file.copy("levels.html", file.path(out, "levels.html"), overwrite = TRUE)
show(levels)

## Commented out because it takes long ##
# want +1 note "make it a parameter"
# for (pier in piers) {
#   levels <- simulate_levels(pier)
#   write.csv(levels, paste0(pier, ".csv"))
# }

# Do not run again!
# want +1 note "2 assignments: remove it or make it a parameter"
# tides <- fetch_all(piers)
# tides <- tides[order(tides$day), ]

# To be used with the large computer
# want +1 note "make it a parameter"
# tides <- as_large(tides)
# levels <- rank_all(tides)

# Commenting out the low tides since there are too many.
# want +1 note "make it a parameter"
# low <- tides[tides$low, ]
# low <- low[order(low$depth), ]
