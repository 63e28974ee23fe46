install.packages("dplyr")
library(dplyr)
