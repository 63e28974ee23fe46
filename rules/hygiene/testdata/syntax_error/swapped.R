low <- lapply(tides, function(tide) { min(tide) )}  # want 49-50:"^`[)]` cannot close `[{]`: pair the brackets$"
