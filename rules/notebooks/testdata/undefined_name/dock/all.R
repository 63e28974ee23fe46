lapply(list.files("./more/", full.names = TRUE), source)
