rm(list = ls())  # want +1 "document: 22 of 34 lines are comments"
# Read the tides
# of all ports
tides <- 0
# What step 0 does
# and why it does it.
step_0 <- 0
# What step 1 does
# and why it does it.
step_1 <- 1
# What step 2 does
# and why it does it.
step_2 <- 2
# What step 3 does
# and why it does it.
step_3 <- 3
# What step 4 does
# and why it does it.
step_4 <- 4
# What step 5 does
# and why it does it.
step_5 <- 5
# What step 6 does
# and why it does it.
step_6 <- 6
# What step 7 does
# and why it does it.
step_7 <- 7
# What step 8 does
# and why it does it.
step_8 <- 8
# What step 9 does
# and why it does it.
step_9 <- 9
