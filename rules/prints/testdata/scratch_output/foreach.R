rows <- foreach(i = 1:9, .combine = rbind) %do% {
  part <- trips[trips$month == i, ]
  dim(part)  # want "shows nothing"
  str(part)  # want "prints what nobody reads"
  part$km
}
saveRDS(rows, "rows.rds")
