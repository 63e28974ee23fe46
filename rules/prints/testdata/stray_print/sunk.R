tides <- read.csv("tides.csv")
print(head(tides)) # want "print"

report <- function(model) {
  print(summary(model))
  invisible(model)
}

looks <- function(model) {
  print(str(model)) # want "print"
  model$rank
}

open_log <- function(path) {
  sink(path)
}

fit <- lm(level ~ moon, tides)
sink("fit.txt")
print(head(tides))
report(fit)
sink()
ranks <- looks(fit)
print(head(tides)) # want "print"

open_log("run.log")
print(dim(tides))
sink()

keep_levels <- function(fit, path) {
  levels <- predict(fit)
  print(head(levels)) # want "print"
  saveRDS(levels, "levels.rds")
  sink(path)
  on.exit(sink())
  print(head(levels))
  levels
}
keep_levels(fit, "levels.txt")
print(head(tides)) # want "print"

warnings_to <- file("told.txt", open = "wt")
sink(warnings_to, type = "message")
print(head(tides)) # want "print"
sink(type = "message")
saveRDS(fit, "fit.rds")
