for (path in paths) {
  if (file.exists(path)) {
    table <- read.csv(path)
    for (name in names(table)) {
      if (name %in% wanted) {
        for (value in table[[name]]) {
          if (!is.na(value)) {
            total <- total + value
          }
        }
      }
    }
  }
}
