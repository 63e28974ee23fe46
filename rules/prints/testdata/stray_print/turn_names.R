tides <- read.csv("tides.csv")
for (i in seq_along(tides)) {
  print(names(tides[i]))  # want note "`print` is the first of 4 messages"
  saveRDS(smooth(tides[[i]]), paste0(i, ".rds"))
}
for (i in 1:ncol(tides)) {
  print(colnames(tides[i]))
  saveRDS(smooth(tides[[i]]), paste0(i, ".rds"))
}
for (i in 1:9) {
  print(names(parts[[i]]))  # want note "shows `names\\(parts\\[\\[i\\]\\]\\)`, perhaps"
  print(names(tides[i, ]))  # want warning "shows `names"
  print(names(tides[1]))  # want warning "shows `names"
  saveRDS(parts[[i]], paste0(i, ".rds"))
}
tides |> head() |> print(n = 3)  # want warning "print"
tides |> count(port) |> print(n = 64)
tides |> arrange(level) |> print(n = nrow(.))
write.csv(tides, "clean.csv")
