rows <- read.csv("rows.csv")
levels <- lapply(seq_len(nrow(rows)), function(x) {
  row <- rows[x, ]
  print(row$pier) # want note "without its name"
  out <- extract(row)
  out$n <- 1
  out
})

save_plot <- function(file, draw) {
  open_device(file)
  print(draw())
  grDevices::dev.off()
}

save_tides <- function(file, draw) {
  open_file(file)
  print(draw()) # want note "tells"
  close(file)
}
by_pier <- lapply(piers, function(pier) {
  print(paste0(pier)) # want note "tells"
  measured <- measure(pier)
  measured$low <- min(measured$level)
  measured
})
saveRDS(levels, "levels.rds")
