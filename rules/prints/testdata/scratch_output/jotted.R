trams <- read.csv("trams.csv"); late <- trams[trams$late, ]
lines # want note "`lines` shows in a log"
lamps # want note "`lamps` shows in a log"
write.csv(late, "late.csv")

Late lines
Harbour #all day
Station
late # want note "`late` shows in a log"
Airport
nrow(late) # want "`nrow`"
which.late # want note "`which.late` shows in a log"
write.csv(trams, "trams.csv")
Zoo
Port
