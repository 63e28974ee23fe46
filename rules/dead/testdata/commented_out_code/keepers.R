library(readr)

levels <- read_csv("levels.csv")
# want +1 note "bring it back"
# saveRDS(levels, "levels.rds")
low <- levels[levels$x < 3, ]
# want +1 note "remove it"
# saveRDS(low, "low.rds")
saveRDS(low, "low.rds")
# want +1 note "remove it"
# write.csv(gone, "gone.csv")
mean(low$x)
# want +1 warning "remove it"
# dir.create("figures")
rinse(low)
