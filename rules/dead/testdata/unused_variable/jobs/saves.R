perhaps_saved <- 3
save.image("all.RData")
