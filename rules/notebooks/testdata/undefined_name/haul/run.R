library(MASS)
source("kit.R")
theme_set(theme_bw()) # of a package that kit.R attaches
weigh(nets)
print(netss)  # want "`netss` is defined nowhere"
weigh(cachalot)  # want "`cachalot` is defined nowhere"
name_of(narwhal)
fractions(walrus) # by the name of one of MASS
unheard_of(beluga)  # want "`unheard_of` is defined nowhere"
berths <- read.csv("berths.csv")
select(berths, widest)  # want "`widest` is defined nowhere"
