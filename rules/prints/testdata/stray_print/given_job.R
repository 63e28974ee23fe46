args <- commandArgs(trailingOnly = TRUE)
job <- as.numeric(as.character(args[1]))
print(job)  # want note "without its name"
hauls <- weigh(job)
print(dim(hauls))  # want "dim"
saveRDS(hauls, job)
