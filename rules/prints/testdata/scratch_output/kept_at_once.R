trips <- read.csv("trips.csv")
dim(long <- trips[trips$km > 20, ])  # want "dim"
table(twice <- duplicated(trips$id))  # want "table"
str(ids <- unique(trips$id))  # want "str"
count_trips <- function(trips) {
  table(months <- format(trips$day, "%m"))  # want "shows nothing inside a function"
  length(months)
}
summary(fit <- lm(fare ~ km, trips))
mean(fares <- trips$fare)
saveRDS(long, "long.rds")
