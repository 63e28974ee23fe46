fit <- fit_tides("tides.csv")
fit$limit # want note `shows in a log`
fit$slopes # want note `shows in a log`

days <- seq(1, 30)
predict(fit, days)
fit$error
