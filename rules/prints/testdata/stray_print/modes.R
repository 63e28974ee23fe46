read_hauls <- function(files, check_width = F, old = character()) {
  if (check_width == T) {
    for (file in files) {
      if (file %in% old) {
        load(file)
      }
    }
    return()
  }
  for (file in files) {
    if (file %in% old) {
      load(file)
      print(ncol(haul))  # want warning "ncol"
    }
    hauls <- add_haul(hauls, haul)
  }
  hauls
}
widen_hauls <- function(files, wide = FALSE) {
  if (wide) {
    load(files[1])
    print(ncol(haul))  # want warning "ncol"
    return(haul)
  }
  NULL
}
hauls <- read_hauls(list.files("hauls"))
ports <- unique(hauls$port)
for (port in 1:length(ports)) {
  saveRDS(hauls[hauls$port == ports[port], ], paste0(port, ".rds"))
}
cat(length(ports), "\n")  # want note "shows `length\\(ports\\)`, perhaps"
for (haul in seq_len(nrow(hauls))) {
  part <- hauls[haul, ]
  print(nrow(hauls))  # want note "shows `nrow\\(hauls\\)`, perhaps"
}
saveRDS(kept, "kept.rds")
