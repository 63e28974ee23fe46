errors <- sapply(sizes, function(size) {
  print(size)  # want note "without its name"
  fit(size)
})
for (size in sizes) {
  name <- paste(size, collapse = "_") |> str_remove("log_")
  cat(name, "\n")  # want note "first of 9 messages"
  print(paste(size, name))
  print(file)
  saveRDS(size, file)
}
results <- map(sizes, function(size) {
  message(names(size))
  message("here")  # want warning "marks a place"
  refit(size)
})
message("options of this run")
print(opt)
write(results, opt$file)
print("groups")
print(table(idx))
write(idx, opt$file)
print(table(idx))  # want note "shows `table\\(idx\\)`, perhaps"
write(idx, opt$file)
relate <- function(params, genes) {
  genes <- fit(genes)
  print(paste(params, collapse = "  "))
  genes <- refit(genes)
  print("First 5 genes with p < 0.5")
  genes |> head() |> print()
  genes
}
