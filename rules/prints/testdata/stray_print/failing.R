activate <- function(net, inputs) {
  if (length(inputs) != net$size) {
    print(inputs)  # want note "without its name"
    stop("wrong number of inputs")
  }
  print(inputs)  # want "`print` shows `inputs`"
  net$run(inputs)
}
check_rows <- function(trips, known) {
  if (!all(known)) {
    print(head(trips[!known, ]))  # want note "tells"
    stop("some trips are not known")
  }
  trips[known, ]
}
