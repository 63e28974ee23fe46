hauls <- readRDS("hauls.rds")
dim(hauls)  # want warning "dim"
heavy <- subset(hauls, weight > 40)
saveRDS(heavy, "heavy.rds")
plot(heavy$depth))
dim(heavy)
saveRDS(heavy, "heavy.rds")
names(heavy)  # want warning "names"
saveRDS(heavy, "heavy.rds")
heavy  # want note "heavy"
saveRDS(heavy, "heavy.rds")
done
saveRDS(heavy, "heavy.rds")
lightest <- function(hauls) {
  head(hauls)
  hauls[hauls$weight < 10, ]
}
saveRDS(lightest(hauls), "light.rds")
summary(heavy))
