refit <- function(shop_name, sales, wide) {
  print(shop_name)  # want note "without its name"
  kind <- "narrow"
  if (wide) {
    kind <- "wide"; print(kind)  # want note "without its name"
  }
  print("Sales:")  # want note "first of 10 messages"
  rows <- sales[sales$shop == shop_name, ]
  fit <- lm(y ~ x, rows)
  print(fit)
  print(summary(fit))
  spread <- fit$spread
  print(spread)  # want "`spread`"
  for (part in spread) {
    left <- part - 1
    print(left)  # want note "without its name"
    keep(left)
  }
  if (is.null(spread)) {
    warning("nothing is written")
    print(fit)
  }
  file <- paste0(shop_name, ".pdf")
  print(file)
  ggsave(file, fit)
  spread
}
related <- function(sales) {
  near <- find_near(sales)
  if (length(near) > 1) {
    print(names(sales)[near])
  } else {
    print("none is near")
  }
}
cat("=== Shops ===\n")
cat(sprintf("in all: %d", 12), "\n")
print(shops)
cat("=============\n")  # want note "draws"
for (shop in shops) {
  shop <- refit(shop, shops)
}
way <- get_way(shops, 3)
print(way)  # want note "without its name"
kept <- llply(shops, function(shop) {
  print(shop)  # want note "without its name"
  refit(shop, shops)
})
