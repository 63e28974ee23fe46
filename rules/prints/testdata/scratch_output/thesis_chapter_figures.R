tides <- read.csv("tides.csv")
head(tides) # want warning "head"
saveRDS(tides, "tides.rds")
