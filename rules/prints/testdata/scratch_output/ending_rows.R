trips <- read.csv("trips.csv")
write.csv(head(trips), "first.csv")
check <- trips %>%
  filter(month == 7) %>%
  summarise(km = sum(km))
check  # want "`check`"
