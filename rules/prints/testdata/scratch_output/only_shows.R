claims <- read.csv("claims.csv")
claims  # want note "shows"
days <- tapply(claims$day, claims$member, min)
counts <- table(days)
cumsum(counts) / sum(counts)
mean(days)
claims[claims$day > 20, ]  # want note "shows"
head(counts)  # want warning "`head`"
