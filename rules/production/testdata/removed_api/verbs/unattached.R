ports <- dplyr::as_tibble(read.csv("ports.csv"))
ports <- filter_(ports, "depth > 2")
