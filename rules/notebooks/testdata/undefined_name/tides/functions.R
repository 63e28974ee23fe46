# Functions for whoever runs this file
shift <- function(x) x + tide_offset
