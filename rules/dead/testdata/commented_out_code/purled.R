## ----setup, include=FALSE-----------------------------------------------------
library(dplyr)

## ----late, eval=FALSE---------------------------------------------------------
## late <- read.csv("late.csv")
## head(late)

## ----plots--------------------------------------------------------------------
# want +1 "a call of `plot`"
# plot(late)
hist(late$minutes)
