orders <- read.csv("orders.csv")
print(orders)  # want "`orders`"
print(head(orders))  # want warning "`head\\(orders\\)`"
by_shop <- sort(table(orders$shop), decreasing = TRUE)
print(by_shop)
print(by_shop / sum(by_shop))
for (year in 2019:2022) {
  of_year <- table(orders$shop[orders$year == year])
  cat("year", year, "\n")
  print(of_year)
}
