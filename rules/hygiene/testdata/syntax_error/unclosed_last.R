for (path in paths) {
  write.csv(path, c(1,  # want 12-13:"^`\\(` is never closed: close it$"
}
