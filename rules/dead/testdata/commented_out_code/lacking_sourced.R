source("harbour.R")
# want +1 "an assignment of `tide`: remove it"
# tide <- max(levels)
plot(tide)
