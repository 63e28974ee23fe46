library(dplyr)

#' @export
calls <- read.csv("calls.csv")

# read the calls of the north line
calls <- read.csv("calls.csv")

# set the seed so that the draws can be had again
set.seed(1)

# same as filter(calls, late)
filter(calls, late)

# As the harbour office counts them
calls <- count(calls)

# we keep late calls, for now
late <- filter(calls, late)

# mean delay in minutes
delay <- mean(delay)

# week of the year
calls$w <- format(calls$day, "%V")

# To get the rest
fit$.rest[[1]]

# add to out_levels
ebb_levels[[gauge]] <- level

# sort the levels in decreasing order
levels <- sort(levels, decreasing = FALSE)

## fig:levels
plot(levels)

### Levels ###
levels <- read.csv("levels.csv")

# ... and the last level
last_level <- tail(levels, 1)

################ Save our predictions
save(predictions, file = "predictions.rda")

# DO THIS: Set current year
current_year <- 2021
