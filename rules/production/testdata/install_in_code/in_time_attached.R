buoys <- function() library(buoys)
if (wide) library(wide)
library(named, character.only = TRUE)
install.packages(c("buoys", "wide", "named")) # want warning "installs while the code runs"
library(buoys)
