library(dplyr)
trips <- read.csv("trips.csv")
trips  # want "`trips`"
head(trips)  # want "`head`"
str(trips)  # want "`str` prints what nobody reads in a job: remove it or log it"
utils::str(trips)  # want "utils::str"
summary(trips$km)  # want "summary"
dim(trips); names(trips)  # want "dim" "names"
  head(trips$km)  # want "head"
table(trips$km > 3)  # want "table"
trips$km  # want "trips.km"
trips[1:5, ]  # want "trips.1:5"
trips[["km"]][1]  # want "km"
trips |> count(month)  # want "count"
trips %>% filter(km > 3) %>% glimpse()  # want "`glimpse`"
trips %>%  # want "`View` opens a window, which a job does not have: remove it"
  arrange(km) %>%
  View()
View(trips)  # want "View"
fix(trips)  # want "fix"
sapply(trips, class)  # want "sapply"
tapply(trips$km, trips$day, mean)  # want "tapply"
lapply(parts, str)  # want "lapply"
lapply(parts, save_part)
trips |> split(~day) |> sapply(nrow)  # want "sapply"
with(trips, table(km))  # want "with"
skimr::skim(trips)  # want "skimr::skim"
?read.csv  # want "read.csv"
fit <- lm(fare ~ km, trips)
summary(fit)$r.squared  # want "summary"
mean(trips$km)  # want "`mean` shows in a log at best: write it to a file or remove it"
sum(trips$km) / nrow(trips)  # want "shows in a log"
(max(trips$km) - 3) * 2  # want "shows in a log"
nrow(trips) == nrow(other)  # want "shows in a log"
t.test(fare ~ day, data = trips)  # want note "`t.test` goes to the console only: write the result to a file or a report"

for (m in unique(trips$month)) {
  head(trips[trips$month == m, ])  # want "`head` shows nothing here: print it or remove it"
  str(m)  # want "str"
}
for (m in 1:3) head(trips)  # want "head"
if (nrow(trips) > 3) {
  trips  # want "`trips` shows nothing here"
  dim(trips)  # want "`dim` shows in a log"
}
suppressWarnings({
  fit  # want "`fit`"
  fit2 <- update(fit)
})
saveRDS(fit, "fit.rds")
