df <- read.csv("a.csv") df <- unique(df)
