library(rgeos)

plot(readWKT("POINT (1 2)"))
