source("tools_of_both.R")
library(reshape2) # want "`reshape2`"
both <- start + 1
print(both)
