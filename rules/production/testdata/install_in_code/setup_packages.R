install.packages("dplyr")
install.packages("tidyr")
devtools::install_github("ann/tools")
remotes::install_version("tidyr", "1.2.0")
