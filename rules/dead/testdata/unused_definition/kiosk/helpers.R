count_papers <- function(x) length(x)

count_magazines <- function(x) length(x) # want "nothing in the project uses `count_magazines`"
