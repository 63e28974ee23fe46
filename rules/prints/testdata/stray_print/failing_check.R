check_ports <- function(tides, ports) {
  if (nrow(tides) != length(ports)) {
    print(ports)
  }
  stopifnot(nrow(tides) == length(ports))
  tides
}

levels_at <- function(tides, ports) {
  if (length(ports) > 1) {
    tides <- tides[ports, ]
    print(ports)  # want note "shows `ports` without its name"
  }
  stopifnot(is.data.frame(tides))
  tides
}
