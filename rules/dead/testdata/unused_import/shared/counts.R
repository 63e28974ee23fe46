source("tools_of_both.R")
print(melt(list(1, start)))
