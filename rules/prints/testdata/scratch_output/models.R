tides <- read.csv("tides.csv")
summary(tides)  # want note "shows"
deep <- tides[tides$level > 2, ]
summary(deep)  # want note "shows"
fit <- lmer(level ~ hour + (1 | station), data = deep)
summary(fit) # want note "`summary` goes to the console only"
forest <- grow(deep, trees = 300)
summary(forest) # want note "summary"
chosen <- fit
summary(chosen)
curve <- survdiff(level ~ station, data = deep)
curve # want note "curve"
plot(curve)
sums <- aggregate(level ~ station, data = deep, FUN = mean)
sums # want note "sums"
tested <- wilcox.test(deep$level)
tested
all.equal(fit, forest)  # want note "shows"
sum(deep$level) # want note "`sum` shows in a log"
cor(deep$level, deep$hour) # want note "cor"
write.csv(importance(forest), "forest.csv")
paste("hours that were fitted:", nrow(deep)) # want note "paste"
paste0(deep$station, ".csv") # want note "paste0"
saveRDS(deep, "deep.rds")
summary(fit)$coefficients # want note "goes to the console only"
saveRDS(fit, "fit.rds")
summary(lm(level ~ hour, data = deep))
best <- step(forest)
summary(best)
anova(best, forest) # want note "anova"
best <- step(forest)
abline(best)
summary(best) # want note "`summary` goes to the console only"
summary(deep)$level # want warning "shows in a log"
mean(deep$level) # want note "`mean` shows in a log"
anova(fit)
#Analysis of Variance Table

#Response: level
#          Df Sum Sq
anova(fit, forest)

#fit: level ~ hour
#        npar   AIC Chisq Df Pr(>Chisq)
filled <- deep %>% fill(level)
summary(filled) # want note "shows in a log"
ebb <- grow(deep, trees = 100)
summary(ebb) # want note "`summary` goes to the console only"
ebb_next <- predict(ebb, deep)
flood <- grow(deep, trees = 200)
summary(flood) # want note "`summary` goes to the console only"
ggplot(deep, aes(hour, predict(flood))) + geom_line()
spring <- grow(deep, trees = 400)
summary(spring) # want note "`summary` goes to the console only"
abline(spring)
neap <- grow(deep, trees = 500)
summary(neap) # want note "`summary` goes to the console only"
save_all(neap)
slack <- grow(deep, trees = 600)
summary(slack)
cat(slack$err)
