tides <- read.csv("tides.csv")
fit <- lm(level ~ hour, data = tides)
fit %>% summary() # want note "`summary` goes to the console only"
fit |> summary() # want note "`summary` goes to the console only"
fit %>% summary # want note "`summary` goes to the console only"
tides %>% filter(hour > 3) %>% lm(level ~ hour, data = .) %>% summary() # want note "goes to the console only"
tides %>% summary()  # want note "shows"
tides |> filter(hour > 3) |> summary() # want note "`summary` shows in a log"
saveRDS(fit, "fit.rds")
write.csv(tides, "clean.csv")
