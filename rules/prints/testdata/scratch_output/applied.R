trips <- read.csv("trips.csv")
sapply(trips, function(column) sum(is.na(column)))  # want "sapply"
vapply(trips, \(column) length(unique(column)), 1L)  # want "vapply"
tapply(trips$km, trips$month, psych::describe)  # want "tapply"
map(trips, ~ class(.x))  # want "map"
do.call(rbind, strsplit(trips$route, "-"))  # want "do.call"
lapply(trips, function(column) {
  hist(column)
})
lapply(trips, function(column) {
  seen <<- c(seen, column)
  length(column)
})
lapply(folders, function(folder) dir.create(folder))
lapply(packages, require, character.only = TRUE)
lapply(stations, draw_station)
lapply(fits, function(fit) summary(fit))  # want note "console only"
lapply(maps, function(map) map$legend)
trips %>% distinct(month) %>% as.list  # want "as.list"
trips %>% count(month) %>% data.frame  # want "data.frame"
trips %>% View  # want "opens a window"
trips %>% store_trips
cbind(trips$km, trips$fare)  # want "cbind"
saveRDS(trips, "trips.rds")
