library(dplyr)
library(data.table)
