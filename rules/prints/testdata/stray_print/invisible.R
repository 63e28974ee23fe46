addresses <- function(root) {
  links <- paste0(root, folders, "/")
  cat(paste(links, collapse = "\n"), "\n", sep = "")
  print(root)
  invisible(links)
}
