ports <- dplyr::add_rownames(read.csv("ports.csv"))
write.csv(ports, "named.csv")
