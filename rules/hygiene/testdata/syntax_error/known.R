levels <- read.csv("levels.csv") levels # want "^`levels` follows `.*` on one line: part them$"
