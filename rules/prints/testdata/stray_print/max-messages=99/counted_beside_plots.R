library(tides)

fits <- list()
pdf("tides.pdf")
for (i in seq_along(ports)) {
  print(i)  # want note "shows `i` without its name"
  fits[[i]] <- draw(ports[i])
}
for (port in ports) {
  print(port)
}
dev.off()
saveRDS(fits, "fits.rds")
