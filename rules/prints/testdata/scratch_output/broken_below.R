hauls <- readRDS("hauls.rds")
dim(hauls)  # want warning "dim"
heavy <- subset(hauls, weight > 40)
saveRDS(heavy, "heavy.rds")
plot(heavy$depth))
dim(heavy)
