## ----setup, include=FALSE--------------------------------------------------
library(dplyr)

## ----------------------------------------------------------------------------
hauls <- read.csv("hauls.csv")
head(hauls)
hauls

## ----gears-------------------------------------------------------------------
count(hauls, gear)
saveRDS(hauls, "hauls.rds")
