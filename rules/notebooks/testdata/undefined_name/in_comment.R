library(dplyr)

# ferries <- read.csv("ferries.csv")
late <- filter(ferries, minutes > 5) # want "`ferries` is defined only in a comment in line 3: a run that gets here fails"
hist(late$minutes)
hist(lates$minutes) # want "`lates` is defined nowhere: a run that gets here fails"
