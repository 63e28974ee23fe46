library(dplyr)

gauges <- read.csv("gauges.csv")
high <- filter(gauges, level > 3)
hist(hgih$level) # want 6-10:"`hgih` is defined nowhere: a run that gets here fails"
means <- summarise_gauges(gauges, level) # want "`summarise_gauges` is defined nowhere"
depth <- function(x) x - datum_level # want "`datum_level` is defined nowhere"
plot(low$level) # want "`low` is defined only further down"
low <- filter(gauges, level < 1)
from_next_script + 1
other_depth(high)
lm(level ~ hour, data = gauges, weights = heft)
tryCatch(no_such_thing, error = function(e) NULL)
if (exists("cached_tides")) print(cached_tides)
boxplot(level ~ hour, gauges, col = shade)
rm(low)
