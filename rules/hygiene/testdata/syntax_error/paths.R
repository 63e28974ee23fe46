ports <- read.csv("C:/tides/new.csv")
moles <- gsub("\\.", "\u00e9", r"(C:\data)")
piers <- gsub("\t\x41\'\"\`\ \
", "", ports)
levels <- read.csv("D:\data\levels.csv") # want "`\\\\d` in"
