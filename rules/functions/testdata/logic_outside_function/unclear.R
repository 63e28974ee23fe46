limit <- 3
counts <- read.csv("counts.csv")  # want "^20 of 20 statements work outside functions: move them into functions$"

few <- dplyr::filter(counts, number > limit)
few$share <- few$number / sum(few$number)
few$rank <- rank(few$share)
few <- few[order(few$rank), ]
few$last <- few$rank == max(few$rank)
share <- few$share / 2
model <- lm(share ~ rank, data = few)
other <- lm(share ~ last, data = few)
a <- coef(model)
b <- coef(other)
ab <- c(a, b)
ab <- sort(ab)
d <- ab[ab > 0]
d <- rev(d)
e <- dplyr::filter(few, rank > limit, share > d)
g <- nrow(e)
i <- sqrt(g)
j <- i + g
k <- rev(j)
h <- lm(rank ~ d + e + g, data = few)
saveRDS(h, "h.rds")
