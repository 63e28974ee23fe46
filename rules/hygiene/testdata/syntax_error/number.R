source("tides.R")
source("piers.R")1 # want "^`1` follows `source\\(\"piers.R\"\\)` on one line: remove `1`$"
source("boats.R")
