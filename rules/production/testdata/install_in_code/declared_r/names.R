needed <- c("oce", "sf")
install.packages(needed)  # want "declare it for the project$"
library(oce)
