keep_tariff <- function(calls) calls[calls$minutes > 0, ]

keep_tariff_of_2019 <- function(calls) na.omit(calls)

saveRDS(keep_tariff(read.csv("tariff.csv")), "tariff.rds")
