claims <- read.csv("claims.csv")
claims  # want warning "`claims`"
days <- tapply(claims$day, claims$member, min)
counts <- table(days)
cumsum(counts) / sum(counts)
mean(days)
claims[claims$day > 20, ]  # want warning "shows in a log"
head(counts)  # want warning "`head`"
