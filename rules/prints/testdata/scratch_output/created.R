unlist(lapply(folders, function(folder) nchar(folder)))  # want "unlist"
cbind(folders, sapply(folders, dir.create))
rbind(made, unlink(folders))
save(folders, file = "folders.rda")
