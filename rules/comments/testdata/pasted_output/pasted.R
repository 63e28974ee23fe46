library(stats)
# [1] "stats" "base"
# [3] "utils" "methods"
# [5] "grDevices" "graphics"

names(calls)
# [1] "hour"    "minutes"  # want warning "3 lines of printed values that nobody keeps up to date: remove them"
# [3] "late"    "plan"
# [5] "age"     "region"

fit <- lm(late ~ hour, calls)
summary(fit)
# Coefficients:
#              Estimate Std. Error t value Pr(>|t|)
# (Intercept)  1.250625   0.125000   10.00  < 2e-16 ***  # want "4 lines of printed output"
# hour         0.062500   0.012500    5.00 7.13e-08 ***
# ---
# Signif. codes:  0 '***' 0.001 '**' 0.01 '*' 0.05

dim(calls)
# [1] 120 4

quantile(calls$hour)
#> [1] 1
#> [1] 2
#> [1] 3

cite(calls)
# [1] Smith and others: On calls, 2010
# [2] Miller: On late calls, 2011
# [3] Baker: On calls again, 2012

head(calls, 3)
# expected:
# 1 9 12.525
# 2 10 12.525
# 3 11 12.525
