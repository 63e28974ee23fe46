sales <- read.csv("sales.csv")
sales <- sales[!is.na(sales$amount), ]
sales$amount <- pmax(sales$amount, 0)
sales$month <- substr(sales$date, 1, 7)
north <- sales[sales$region == "north", ]
north_total <- tapply(north$amount, north$month, sum)
north_share <- north_total / sum(north_total)
write.csv(north_share, "north.csv")
south <- sales[sales$region == "south", ]
south_total <- tapply(south$amount, south$month, sum)
south_share <- south_total / sum(south_total)
write.csv(south_share, "south.csv")
east <- sales[sales$region == "east", ]
east_total <- tapply(east$amount, east$month, sum)
east_share <- east_total / sum(east_total)
write.csv(east_share, "east.csv")
west <- sales[sales$region == "west", ]
west_total <- tapply(west$amount, west$month, sum)
west_share <- west_total / sum(west_total)
write.csv(west_share, "west.csv")
coast <- sales[sales$region == "coast", ]
coast_total <- tapply(coast$amount, coast$month, sum)
coast_share <- coast_total / sum(coast_total)
write.csv(coast_share, "coast.csv")
islands <- sales[sales$region == "islands", ]
islands_total <- tapply(islands$amount, islands$month, sum)
islands_share <- islands_total / sum(islands_total)
write.csv(islands_share, "islands.csv")
online <- sales[sales$region == "online", ]
online_total <- tapply(online$amount, online$month, sum)
online_share <- online_total / sum(online_total)
write.csv(online_share, "online.csv")
