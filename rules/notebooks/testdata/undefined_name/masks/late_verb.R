library(magrittr)

gauges <- read.csv("gauges.csv")
climbing <- gauges %>%
  mutate(above = level - 3) %>% # want "`mutate` needs `library.dplyr.`, which follows"
  filter(above > 0)
sinking <- gauges %>% filter(below > 0) # want "`below` is defined nowhere"
library(dplyr)
