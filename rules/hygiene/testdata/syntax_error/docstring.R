# want +1 "^`...` opens no string of R: put a `#` before each line of a comment, one quote around a string$"
"""
Tides of the harbour
"""
levels <- read.csv("levels.csv")
