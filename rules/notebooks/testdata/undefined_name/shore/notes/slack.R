library(dplyr)
slack <- function(x) x + from_slack # want "`from_slack` is defined nowhere"
