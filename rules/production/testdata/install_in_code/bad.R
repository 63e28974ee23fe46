install.packages("dplyr") # want warning 1-26:"`install.packages\\(\"dplyr\"\\)` installs while the code runs: declare"
install.packages("tidyr")
devtools::install_github("ann/tools")
remotes::install_version("tidyr", "1.2.0")
library(dplyr)
