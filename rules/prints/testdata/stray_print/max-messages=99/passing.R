library(dplyr)

tides <- read.csv("tides.csv")
levels <- tides %>%
  {print("all stations"); .} %>% # want note "tells"
  {print(dim(.)); .} %>% # want note "tells"
  filter(level > 0)

for (i in seq_along(stations)) {
  part <- tides[tides$station == stations[i], ]
  cat(stations[i], nrow(part), "\n") # want note "tells"
}

parts <- lapply(seq_along(stations), function(i) {
  print(stations[i]) # want note "without its name"
  tides[tides$station == stations[i], ]
})

fit_demo_and_level <- function(tides, station) {
  part <- tides[tides$station == station, ]
  print(unique(part$level))  # want note "shows `unique\\(part\\$level\\)`, perhaps"
  fit <- lm(level ~ hour, part)
  print(all.equal(fit$rank, 2))  # want note "what `all.equal` finds: have `stopifnot`"
  saveRDS(fit, "fit.rds")
  print("mean level") # want note "tells"
  means$level <- mean(part$level)
  print(means$level) # want note "tells"
  cat("fitted", nrow(part), "hours\n") # want note "tells"
  left <- residuals(fit)
  print(left[left > 2]) # want note "left"
  plot(left)
  fit
}
