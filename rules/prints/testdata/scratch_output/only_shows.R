claims <- read.csv("claims.csv")
claims  # want warning "`claims`"
days <- tapply(claims$day, claims$member, min)
counts <- table(days)
cumsum(counts) / sum(counts)
mean(days)
head(counts)  # want warning "`head`"
