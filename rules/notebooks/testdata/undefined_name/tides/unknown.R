library(notInAnyTable)
read_tides() + tide_constant
