check_ports <- function(tides, ports) {
  if (nrow(tides) != length(ports)) {
    print(ports)
  }
  stopifnot(nrow(tides) == length(ports))
  tides
}
