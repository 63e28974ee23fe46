library(dplyr)

gauges <- read.csv("gauges.csv")
hist(guages$level) # want "^`guages` is defined nowhere: a run that gets here fails; did you mean .gauges..$"
moorings <- median(mooringz$depth) # want "^`mooringz` is defined nowhere: a run that gets here fails$"

# draught <- median(gauges$depth, na.rm = TRUE)
# hist(draught)
draughts <- range(gauges$draught)
print(draught) # want "^`draught` is defined only in a comment in line 7: a run that gets here fails$"
bollards$late <- bollards$late + 1 # want "^`bollards` is defined nowhere: a run that gets here fails$"
gaugess$late <- gaugess$late + 1 # want "^`gaugess` is defined nowhere: a run that gets here fails; did you mean .gauges..$"
anchors_kept <- filter(anchors_kept, weight > 2) # want "^`anchors_kept` is read before its own assignment: a run that gets here fails$"
