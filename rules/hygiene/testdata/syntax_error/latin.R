tides <- read.csv("tides.csv")
# café
plot(tides$level, ylab = "m³") # want warning "`m.` is not in UTF-8, as R reads it: save the file in that"
plot(tides$level, ylab = "°C")
