source("./quayscripts/gauges.R")
