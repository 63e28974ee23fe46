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
seas <- ggplot(low, aes(x, y)) + geom_point()
# want +1 note "bring it back"
# ggsave("seas.png", seas)
ports <- ggplot(low, aes(x, z)) + geom_point()
# want +1 note "bring it back"
# ggsave("ports.png", ports)
ports
far <- ggplot(low, aes(y, z)) + geom_point()
# want +1 warning "remove it"
# ggsave("far.png", far)
draw(far)
piers <- low[low$pier, ]
# want +1 note "bring it back"
# saveRDS(piers, "piers.rds")
# write.csv(piers, "piers.csv")
# want +1 note "remove it"
# write.csv(low, "G:/ann/levels/lows.csv")
write.csv(low, "../levels/lows.csv")
shares <- low$level / piers$level
# want +1 note "remove it$"
# write.csv(shares, paste0(out, "/lost.csv"))
write.csv(shares, paste0(out, "/share.csv"))
