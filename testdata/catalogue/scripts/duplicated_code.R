north <- read.csv(file.path(folder, "north.csv"))
north <- north[!is.na(north$customer), ]
north$month <- format(as.Date(north$day), "%Y-%m")
north$spend <- north$minutes * north$rate / 100
north <- aggregate(spend ~ customer + month, data = north, FUN = sum)
north$share <- north$spend / sum(north$spend)
north <- north[order(north$share, decreasing = TRUE), ]

south <- read.csv(file.path(folder, "south.csv"))
south <- south[!is.na(south$customer), ]
south$month <- format(as.Date(south$day), "%Y-%m")
south$spend <- south$minutes * south$rate / 100
south <- aggregate(spend ~ customer + month, data = south, FUN = sum)
south$share <- south$spend / sum(south$spend)
south <- south[order(south$share, decreasing = TRUE), ]
