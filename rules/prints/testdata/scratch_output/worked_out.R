catches <- read.csv("catches.csv")
mean(catches$weight)  # want note "`mean` shows in a log"
tapply(catches$weight, catches$gear, median)  # want note "tapply"
sapply(catches[, 2:5], sd)  # want note "sapply"
sapply(catches, function(x) round(mean(x), 2))  # want note "sapply"
sum(is.na(catches$weight))  # want warning "sum"
max(catches$id)  # want note "max"
colSums(is.na(catches))  # want warning "colSums"
sum(catches$weight) / sum(catches$hours)  # want note "shows in a log"
nrow(catches) / nrow(stations) * 100  # want note "shows in a log"
ncol(catches) - 1  # want warning "shows in a log"
nrow(catches) == nrow(stations)  # want warning "shows in a log"
round(quantile(catches$weight), 1)  # want note "round"
catches %>% group_by(gear) %>% summarise(n = n())  # want note "summarise"
catches %>% group_by(gear) %>% summarise(heavy = max(weight))  # want note "summarise"
head(catches[order(catches$weight), ])  # want note "head"
head(catches[catches$weight > 2, ])  # want warning "head"
catches[order(-catches$weight), ][1:5, ]  # want note "shows in a log"
# show the catches of each gear
by_gear  # want note "by_gear"
catches %>% count(gear)  # want note "count"

ordination <- capscale(dist(catches[, 2:5]), data = catches)
ordination  # want note "`ordination`"
summary(ordination)  # want note "summary"
ordination$vectors  # want note "ordination.vectors"
plot(ordination)
haul_grid <- tessellate(catches)
haul_grid  # want note "haul_grid"
haul_grid$area  # want note "haul_grid.area"
hauls <- overlay(haul_grid, catches)
catches$gear  # want note "shows"
tested <- as.data.frame(table(hauls$gear, catches$gear))
tested  # want note "`tested`"
fitted_model <- glm(weight ~ gear, data = catches)
coef(fitted_model)  # want note "`coef` shows in a log"
summary(aov(weight ~ gear, data = catches))[[1]][2]
(pairs_of_gear <- summary(emmeans(fitted_model, ~ gear)$contrasts))  # want note "goes to the console only"
chosen$draws$weight  # want "chosen.draws.weight"
gear_models$trawl  # want note "gear_models.trawl"
chosen$weight  # want "chosen.weight"
ring <- fit_ring(catches)
ring  # want note "`ring`"
plot(ring$angles)
catches %>% summarise_all(mean)  # want note "summarise_all"
spans <- c()
for (g in unique(catches$gear)) spans <- rbind(spans, quantile(catches$weight[catches$gear == g]))
spans  # want note "spans"
exp(catches_log)  # the risk of a haul # want note "exp"
plot(spans)
limit <- max(catches$weight[catches$gear == "trawl"])
limit  # 2.314e-08 # want note "limit"
max(catches$weight)  # 71.5 # want note "max"
nrow(catches)  # 7150 # want note "nrow"
table(catches$gear %in% hauls$gear, catches$id %in% hauls$id)  # want note "table"
table(catches$gear %in% hauls$gear, catches$id %in% hauls$id) %>% fisher.test()  # want note "goes to the console only"
lots <- data.table::as.data.table(catches)
lots[gear == "trawl", .(weight = mean(weight), widest = max(id)), by = port]  # want note "shows in a log"
lots[, median(weight), by = port]  # want note "shows in a log"
lots[, .(port, gear)]  # want note "shows"
lots[gear == "trawl", .N, by = port]  # want note "a"
mean(lots$weight)  # want note "mean"
range(lots$weight)  # want note "range"
summary(lots$weight)  # want note "summary"
head(lots$weight)  # want warning "head"
lots$weight <- lots$weight * 2
lots$hours <- lots$hours / 60
range(lots$hours)  # want note "shows"
summary(lots$weight)  # want note "shows"
lots[lots$weight > 70, ]  # 3 hauls # want note "shows in a log"
lots[lots$weight > 60, ]  # those were in nets  # want note "shows"
bent <- lm(weight ~ hours, data = lots)
bent$coefficients[2]  # kg an hour # want note "shows in a log"
lots$hours[2]  # want note "shows in a log"
predict(bent, lots[1, ])  # want note "goes to the console only"
paste0("AIC:", AIC(bent))  # want note "`paste0` shows in a log"
paste0(lots$port, ".csv")  # want note "paste0"
kept_model <- readRDS("model.rds")
summary(kept_model)  # want note "summary"
kept_lots <- readRDS("lots.rds")
summary(kept_lots)  # want note "shows"
# how many hauls were heavy?
sum(lots$weight > 70)  # want note "sum"
nrow(lots[lots$weight > 80, ])  # want note "nrow"

nrow(lots[lots$weight > 90, ])  # want note "nrow"
# heavy hauls
nrow(lots[lots$weight > 60, ])  # want note "nrow"
# number the hauls
nrow(lots[lots$weight > 50, ])  # want note "nrow"
# how many were they again
head(lots$port)  # want note "shows"
library(vegan); packageVersion("vegan")
spread_of <- adjusted(bent)$squared
spread_of  # want note "spread_of"
hours_of <- kept_lots$hours
hours_of  # want note "shows"
length(unique(lots$port))  # 12 ports # want note "length"
length(unique(lots$port))  # the ports  # want note "shows"
nrow(lots)  # 12 hauls # want note "nrow"
others <- setdiff(lots$id, hauls$id)
heaviest <- lots[order(-lots$weight), ]
head(heaviest, 15)  # want note "head"
head(heaviest)  # want warning "head"
port_models <- fit_ports(lots)
summary(port_models[[1]])  # want note "`summary` goes to the console only"
port_tables <- merge_ports(lots)
summary(port_tables[[1]])  # want note "shows"
saveRDS(list(pairs_of_gear, others, heaviest, port_tables, port_models), "ports.rds")
lots$weight <- lots$weight - predict(kept_model, kept_lots)
saveRDS(lots, "lots.rds")
guessed <- predict(kept_model, kept_lots, type = "class")
table(kept_lots$spoiled, guessed)  # want note "table"
table(kept_lots$spoiled, kept_lots$pred_spoiled)  # want note "table"
table(kept_lots$spoiled, kept_lots$port)  # want note "table"
saveRDS(guessed, "guessed.rds")
hauls <- hauls[hauls$weight < limit, ]
saveRDS(hauls, "hauls.rds")
hauls[2, 7]  # want note "hauls.2, 7."
