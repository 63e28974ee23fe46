errors <- residuals(fit)
sum(errors^2)
#[1] 528
summary(fit)
#> Call:
mean(errors)  # want note "`mean`"
# the mean of the errors
saveRDS(errors, "errors.rds")
