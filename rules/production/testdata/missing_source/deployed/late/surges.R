source("quayscripts/gauges.R") # want "is not there, but in `deployed/steps`"
