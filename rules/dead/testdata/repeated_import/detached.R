library(dplyr)
detach("package:dplyr")
library(dplyr)
