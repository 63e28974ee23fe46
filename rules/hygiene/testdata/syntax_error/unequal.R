low <- subset(tides, (port = 1) > 0)
late <- switch(port, bay = , sea = 2)
high <- list("a b" = 1, `c d` = 2, ... = 3)
fit <- lm(rise ~ moon * data = tides) # want "cannot parse"
