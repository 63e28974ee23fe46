args <- commandArgs(trailingOnly = TRUE)
ports <- readLines(args[1])
for (i in seq_along(ports)) {
  print(i)  # want note "`print` shows `i` without its name"
  hauls <- read.csv(ports[i])
  write.csv(clean(hauls), ports[i])
}
for (i in 1:9) {
  for (k in 1:9) {
    print(c(i, k))  # want note `without its name`
    saveRDS(fit(i, k), paste0(i, k))
  }
}

# a list is what these are for
for (port in ports) {
  print(port)
}

# why the loop ends
for (port in ports) {
  hauls <- read.csv(port)
  if (any(hauls$weight < 0)) {
    print(port)
    break
  }
}
