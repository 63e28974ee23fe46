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
# want +1 "an assignment of `died`: remove it"
# died <- levels[, 3]
fit <- glm(cbind(died, alive) ~ pier, family = binomial, data = levels)
# want +1 "an assignment of `spans`: remove it"
# spans <- levels[, 4]
levels <- mutate(levels, both = bind_cols(level, spans))
# want +1 "an assignment of `weight`: remove it"
# weight <- levels[, 5]
model <- fit_levels(data = levels, weights = cbind(weight, 1))
# want +1 "an assignment of `floods`: bring it back, or remove what needs it"
# floods <- subset(read.csv("floods.csv"), port != "")
flooded <- filter(rbind(read.csv("all.csv"), floods), level > 3)
# want +1 "an assignment of `ebbs`: bring it back, or remove what needs it"
# ebbs <- subset(read.csv("ebbs.csv"), port != "")
ebbing <- lm(level ~ hour, data = rbind(read.csv("all.csv"), ebbs))
