library(forcats)
library(tidyr) # want "`tidyr` is attached"

ferries <- read.csv("ferries.csv")
