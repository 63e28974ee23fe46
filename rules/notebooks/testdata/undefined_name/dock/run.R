for (file in list.files("steps")) source(file.path("steps", file))
lapply(list.files("./more/", full.names = TRUE), source)
targets::tar_source("flows")
