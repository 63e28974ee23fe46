# Load what you need. You only need to install packages once.
install.packages("haven") # want note "installs while the code runs"
install.packages("dplyr") # to make variables
library(haven)
library(dplyr)
tides <- read_sav("tides.sav")
