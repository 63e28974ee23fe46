library(dplyr)
library(huxtable)

ports <- add_rownames(read.csv("ports.csv"))
low <- mutate_each(ports, "depth") # want "`mutate_each` is gone since dplyr 1.2: `across`"
