library(dplyr)
library(tidyquant)

shares <- read_xls("shares.xls") # want "`read_xls` is defined nowhere"
monthly <- shares %>% tq_transmute(closing, mutate_fun = periodReturn, period = "monthly")
pairs <- shares %>% tq_mutate_xy(x = opening, y = closing_of, mutate_fun = runCor)
both <- shares %>% tq_transmute_xy(x = opening, y = closing_of, mutate_fun = runCor)
means <- tq_mutate(shares, select = adjusted_by, mutate_fun = SMA, n = 5)
held <- monthly %>% tq_portfolio(assets_col = share, returns_col = monthly_gain, weights = wieghts) # want "`wieghts` is defined nowhere"
tq_performance(held, Ra = gain, Rb = gain_of_market, performance_fun = table.CAPM)
tq_transmute(sharse, closing, mutate_fun = periodReturn) # want "`sharse` is defined nowhere"
tq_get(share_names) # want "`share_names` is defined nowhere"
