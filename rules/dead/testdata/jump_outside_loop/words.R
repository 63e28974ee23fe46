check <- function(piers) {
  if (length(piers) == 0) {
    print("no piers")
    break  # want warning "^`break` fails, as no loop is around it: say why the run ends here in `stop..`$"
  }
  if (anyNA(piers)) {
    warning("piers without a height")
    break()  # want warning "in `stop..`$"
  }
  if (length(piers) == 1) {
    print("one pier")
    next  # want error "leave it by `return..`$"
  }
  piers <- sort(piers)
  break  # want error "leave it by `return..`$"
}
lapply(piers, function(pier) {
  print(pier)
  break  # want error "leave it by `return..`$"
})
