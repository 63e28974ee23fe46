####################
#  Load the calls  #
####################
calls <- read.csv("calls.csv")
