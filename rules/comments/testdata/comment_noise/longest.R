library(dplyr)  # want +2 "document: 23 of 36 lines are comments"

# Set the value
# number 0 now
x0 <- 0

# Set the value
# number 1 now
x1 <- 1

# Set the value
# number 2 now
x2 <- 2

# Set the value
# number 3 now
x3 <- 3

# Set the value
# number 4 now
x4 <- 4

# Set the value
# number 5 now
x5 <- 5

# Set the value
# number 6 now
x6 <- 6

# Set the value
# number 7 now
x7 <- 7

# Set the value
# number 8 now
x8 <- 8

# Set the value
# number 9 now
x9 <- 9

z <- 0

# Take the rows
# and the columns
# of the table
z <- 1
