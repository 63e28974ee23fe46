knitr::opts_chunk$set(comment = "#>")
state <- function(kind) {
  cat("::: note\n", kind, "\n:::\n")
  print(kind)
  kind
}
