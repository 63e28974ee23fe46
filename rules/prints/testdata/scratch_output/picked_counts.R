lots <- read.csv("lots.csv")
bent <- lm(weight ~ hours, data = lots)
fitted_model <- glm(weight ~ gear, data = lots)

# Show the loads of both gears ----

lots$port[lots$weight > 30]  # want note "shows in a log"
# the heavier
sum(lots$weight)  # want note "sum"
nrow(lots)  # want warning "nrow"
# Number of ports and gears

length(unique(lots$port))  # want note "length"
# and of gears
length(unique(lots$gear))  # want note "length"
lots <- lots[lots$weight > 1, ]
lots %>% filter(weight > 30) %>% nrow()  # want note "nrow"
lots %>% filter(weight > 30)  # want note "shows"
lots %>% group_by(gear) %>% filter(weight == max(weight))  # want note "filter"
lots$port[lots$weight == max(lots$weight)]  # want note "shows in a log"
sum(is.na(lots$weight))  # n = 12 # want note "sum"
port_groups <- cutree(hclust(dist(lots$weight)), 3)
table(port_groups)  # want note "table"
gear_counts <- table(lots$gear)
gear_counts  # want note "gear_counts"
saveRDS(gear_counts, "counts.rds")
summary(unheard)  # want note "summary"
summary(unheard_df)  # want note "shows"
net_shape <- make_model(lots)
net_shape$anova  # want note "shows in a log"
summary(net_shape$anova)  # want note "`summary` goes to the console only"
scores_of <- data.frame(AIC = sapply(list(bent, fitted_model), AIC))
scores_of  # want note "scores_of"
saveRDS(scores_of, "scores.rds")
length(which(lots$weight > 30))  # want note "length"
length(which(is.na(lots$weight)))  # want warning "length"
chain <- as.mcmc(bent)
summary(chain)  # want note "`summary` goes to the console only"
lots <- lots[order(lots$id), ]
# Summary statistics
head(lots)  # want note "head"
nrow(lots)  # want note "nrow"
saveRDS(list(lots, net_shape, chain), "lots.rds")
nrow(lots)  # want warning "nrow"
lots["B17", ]  # 9kg # want note "shows in a log"
rownames(lots[lots$weight > 30, ])  # want note "rownames"
names(lots[lots$weight > 30, ]) %>% sort()  # want note "sort"
head(lots[lots$weight > 30, ])  # want warning "head"
lots <- data.table::as.data.table(lots)
lots[gear == "trawl", .(any(weight > 3)), by = id][, sum(V1) / sum(id)]  # want note "shows in a log"
saveRDS(lots, "lots.rds")
# Demonstrate how lists are kept
str(list(1, "a"))  # want note "str"
saveRDS(lots, "lots.rds")
unique(lots[lots$gear == "trawl", ]$port)  # want note "unique"
lots[2, 7]  # want note "lots.2, 7."
