library(tides)

for (port in ports()) {
  assign(paste0("tide_at_", port), read_port(port))
}
