fit <- lm(y ~ x, trips)
print(coef(fit))
#> (Intercept)           x
trips$late <- trips$hour > 20
print(nrow(trips))  # want warning "shows `nrow"
# [1] 1704
print(ncol(trips))  # want note "shows `ncol\\(trips\\)`, perhaps"
# the columns
saveRDS(fit, "fit.rds")
