library(broom)

tides <- read.csv("tides.csv")
low <- lm(level ~ hour, tides)
high <- lm(level ~ moon, tides)
summary(low) # want note "what it says is tidied below: remove it"
summary(high) # want note "write the result to a file"
write.csv(tidy(low), "low.csv")
saveRDS(predict(high), "high.rds")
mid <- lm(level ~ noon, tides)
summary(mid) # want note "what it says is tidied below: remove it"
tab_model(mid)
