tides <- read.csv("tides.csv")
head(tides) # want warning "shows in a log"
dim(tides) # want warning "dim"
str(tides) # want warning "str"
saveRDS(tides, "tides.rds")
