fit <- lm(y ~ x, trips)
print(coef(fit))
#> (Intercept)           x
print(nrow(trips))
# [1] 1704
print(ncol(trips))  # want warning "`ncol\\(trips\\)`"
# the columns
saveRDS(fit, "fit.rds")
