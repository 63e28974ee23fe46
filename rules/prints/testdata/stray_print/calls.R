refit <- function(shop_name, sales, wide) {
  print(shop_name)  # want note "perhaps"
  kind <- "narrow"
  if (wide) {
    kind <- "wide"; print(kind)  # want note "is the first of"
  }
  print("Sales:")
  rows <- sales[sales$shop == shop_name, ]
  fit <- lm(y ~ x, rows)
  print(fit)
  print(summary(fit))
  spread <- fit$spread
  print(spread)  # want "`spread`"
  for (part in spread) {
    left <- part - 1
    print(left)
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
  print("------")
  print(shop)
  print("------")
  shop <- refit(shop, shops)
}
way <- get_way(shops, 3)
print(way)
kept <- llply(shops, function(shop) {
  print(shop)
  refit(shop, shops)
})
