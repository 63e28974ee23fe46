# want +1 "an assignment of `tides`: bring it back, or remove what needs it"
# tides <- readRDS("tides.rds")

low_of <- function(pier) {
  min(tides$level[tides$pier == pier])
}

# want +1 "an assignment of `waves`: remove it"
# waves <- waves[waves$high > 2, ]
waves$low <- NULL

# want +1 "an assignment of `piers`: remove it"
# piers <- unique(waves$pier)
swell <- lm(high ~ piers, waves)
# want +1 "an assignment of `lows`: bring it back, or remove what needs it"
# lows <- subset(read.csv("lows.csv"), port != "")
levels <- rbind(read.csv("highs.csv"), lows)
