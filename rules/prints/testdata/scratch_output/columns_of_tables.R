ports <- match_ports("ports.csv", n = 2)
summary(ports[[1]]$low) # want note "shows in a log at best"
summary(ports[[2]]$low) # want note "shows in a log at best"
lows <- keep_lows(ports)
saveRDS(lows, "lows.rds")
