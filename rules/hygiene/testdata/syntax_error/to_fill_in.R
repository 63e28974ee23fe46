setwd(<where the tides are kept)
