library(dplyr)

gauges <- read.csv("gauges.csv")
slacks <- gauges %>%
  group_by(port) %>%
  summarise(low = min(level)) %>%
  as.data.frame(slack_rows$port)
tables <- as.data.frame(slack_table$port) # want "`slack_table` is defined nowhere"
print(slacks, tables)
