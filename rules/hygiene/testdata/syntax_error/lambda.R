low <- sapply(tides, \(tide) min(tide))
high <- max(low))  # want 17-18:"^`[)]` closes nothing"
