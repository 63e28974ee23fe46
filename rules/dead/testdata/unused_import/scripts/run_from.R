# The folder of what it runs is computed
library(lubridate)
library(tidyr) # want "`tidyr` is attached"
source(file.path(folder, "pier/dates.R"))
nchar("a")
