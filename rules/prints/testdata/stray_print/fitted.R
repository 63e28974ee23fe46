rows <- read.csv("rows.csv")
print(summary(rows))  # want "`summary\\(rows\\)`"
print(xtable::xtable(rows))
fit <- lm(y ~ x, rows)
print(summary(fit))
