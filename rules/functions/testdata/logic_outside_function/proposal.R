library(dplyr)

`%above%` <- Negate(`<=`)
ranked <- Vectorize(rank)
VLP <- read.csv("vlp.csv")
meta <- read.csv("meta.csv")  # want "^26 statements work outside functions: lines 9-19 could be `merge_tables\\(VLP, meta\\)` -> `both`$"

# Merge tables
both <- VLP %>%
  left_join(meta, by = "id") %>%
  filter(count %above% 3)
if (nrow(both) > 10) {
  part <- both$count / sum(both$count)
} else {
  part <- both$count
}
both$scaled <- part
both$rank <- ranked(both$scaled)
both <- both[order(both$rank), ]

pdf("out.pdf")
a <- tapply(both$scaled, both$group, mean)
b <- tapply(both$scaled, both$group, sd)
plot(a, b)
c1 <- cor(a, b)
c2 <- cor(a, b, method = "spearman")
write.csv(c1, "c1.csv")
write.csv(c2, "c2.csv")
d <- quantile(both$scaled)
e <- quantile(both$rank)
write.csv(d, "d.csv")
write.csv(e, "e.csv")
f1 <- lm(scaled ~ rank, data = both)
f2 <- lm(scaled ~ group, data = both)
saveRDS(f1, "f1.rds")
saveRDS(f2, "f2.rds")
g <- predict(f1)
h <- predict(f2)
write.csv(g, "g.csv")
write.csv(h, "h.csv")
