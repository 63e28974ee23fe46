errors <- residuals(fit)
errors <- errors[errors < 9]
dim(errors)  # want "`dim`"
# [1] 610  15
errors %>% nrow()  # want "`nrow`"
# 610
head(errors)
#> [1] 0.1 0.2
sum(errors^2)
#[1] 528
summary(fit)
#> Call:
mean(errors)  # want "`mean`"
# the mean of the errors
saveRDS(errors, "errors.rds")
summary(errors)
#   Min. 1st Qu.  Median
#  1.021   2.340   4.112
errors[errors$p < 0.05, ]
#    shop       p    q
#1  north 0.00123 0.04
cor(errors, fit)
# 0.1262777 north only
median(errors)  # want note "`median`"
# 12 shops are left out, and 14 were closed

table(rows$shop)
# north south
#    12    31
