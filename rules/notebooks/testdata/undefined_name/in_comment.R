library(dplyr)

# ferries <- read.csv("ferries.csv")
late <- filter(ferries, minutes > 5) # want "`ferries` is defined only in a comment in line 3: the code ends here"
hist(late$minutes)
hist(lates$minutes) # want "`lates` is defined nowhere: the code ends here"
