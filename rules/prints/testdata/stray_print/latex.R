source("tables.R")

fit <- lm(level ~ hour, tides)
cat(level_table(fit))
cat(to_latex(fit))
cat(table(fit$rank)) # want note "tells"
saveRDS(fit, "fit.rds")
