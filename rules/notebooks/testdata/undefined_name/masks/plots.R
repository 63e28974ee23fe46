library(forecast)
library(fabletools)

gauges <- read.csv("gauges.csv")
gauges %>% autoplot(speed) # of which package nobody knows
gauges %>% ndiffs(spede) # want "`spede` is defined nowhere"
