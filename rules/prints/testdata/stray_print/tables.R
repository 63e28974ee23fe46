port_errors <- function(tides, out) {
  fit <- lm(level ~ hour, data = tides)
  print(anova(fit))  # want note "`print` tells on standard output: use `message` for words, a file for results"
  write.csv(residuals(fit), out)
  fit
}
port_files <- function(tides, out) {
  path <- paste0(out, ".csv")
  print(path)  # want note "`print` tells on standard output: use `message`, which can be silenced"
  write.csv(tides, path)
  path
}
