# A page about a function, with its examples.
write_levels <- function(tides, path) {
  ####################
  #
  # This function writes what it is given.
  #
  # Inputs~~~~~~~~~~~~~~~~~~~
  #   tides - a table of levels
  #
  # Examples~~~~~~~~~~~~~~~~~
  #
  #  ### Springs
  #  attach("springs.RData")
  #  tides <- springs
  #  write_levels(tides, "springs.csv")
  #
  #  ### Neaps
  #  load("neaps.RData")
  #  write_levels(neaps, "neaps.csv")
  #~~~~~~~~~~~~~~~~~~~~~~~~~
  write.csv(tides, path)
}

read_levels <- function(path) {
  # Outputs
  #   a table of levels
  # want +1 "2 assignments: remove it"
  # tides <- read.csv(path)
  # tides <- tides[tides$level > 0, ]
  read.csv(path)
}

# # Example usage
# all = read_levels("north.csv")
# all$pier = NULL
# south = read_levels("south.csv")

###################################################
### code chunk number 18: levels (eval = FALSE)
###################################################
## par(mfrow = c(1, 2))
## boxplot(tides, main = "Before")
## boxplot(levels, main = "After")


# The sum of levels
#   total <- sum(levels$level)
# should be replaced by
#   total <- sqrt(sum(levels$level ^ 2)) # want note "an assignment of `total`"
total <- norm(levels$level)

## Function list:
#write_levels(tides, path)
#read_levels(path)
#rank_levels(tides, sep = "&")
rank_levels <- function(tides, sep) rank(tides)
