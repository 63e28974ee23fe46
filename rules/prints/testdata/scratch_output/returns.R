moor <- function(ship, berths) {
  if (length(berths) == 0) {
    message("no berth is free")
    return # want "`return` is not called without brackets"
  }
  for (berth in berths) {
    if (berth$depth > ship$draught) {
      return(berth)
    }
  }
  NULL
}
