load_trips <- function(path) {
  trips <- read.csv(path)
  trips$km <- vapply(trips$miles, function(miles) {
    return(miles * 1.6)
  }, 0)
  print(dim(trips))  # want warning "dim"
  saveRDS(trips, "trips.rds")
  print(trips)
}
load_ports <- function(path) {
  ports <- read.csv(path)
  saveRDS(ports, "ports.rds")
  if (nrow(ports) > 3) {
    print(ports)
  }
}
load_boats <- function(path) {
  boats <- read.csv(path)
  if (nrow(boats) == 0) {
    return(NULL)
  }
  saveRDS(boats, "boats.rds")
  print(boats)  # want note "shows `boats` without its name"
}
load_first <- function(path) {
  ports <- read.csv(path)
  saveRDS(ports, "ports.rds")
  print(head(ports))  # want note "head"
}
load_names <- function(path) {
  ports <- read.csv(path)
  saveRDS(ports, "ports.rds")
  for (port in split(ports, ports$port)) {
    name <- port$name
    save(port, name)
    print(name)  # want note "`print`"
  }
}
load_far <- function(path) {
  km <- nrow(read.csv(path))
  saveRDS(km, "km.rds")
  if (km > 3) {
    cat(km)  # want "`cat`"
  }
}
load_words <- function(path) {
  saveRDS(read.csv(path), "ports.rds")
  said <- "saved"
  cat(said)  # want note "`cat`"
  print("saved them all")  # want note "`print`"
}
lapply(paths, function(path) {
  ports <- read.csv(path)
  saveRDS(ports, "ports.rds")
  print(ports)  # want note "shows `ports` without its name"
})
