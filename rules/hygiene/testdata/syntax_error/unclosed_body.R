low <- lapply(tides, function(tide) {  # want 37-38:"^`[{]` is never closed: close it$"
  min(tide)
)
