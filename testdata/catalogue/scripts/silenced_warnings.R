options(warn = -1)
fit <- glm(left ~ age, data = customers, family = binomial)
