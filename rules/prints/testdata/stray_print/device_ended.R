trips <- read.csv("trips.csv")
png("trips.png")
print(curves)
dev.off()
print(trips)  # want warning "shows `trips`"
pdf("fares.pdf")
print(dim(trips))  # want warning "shows `dim"
graphics.off()
draw_pair <- function(trips) {
  pdf("pair.pdf")
  print(pair)
  dev.off()
  print(names(trips))  # want warning "shows `names"
  nrow(trips)
}
save(trips, file = "trips.rda")
