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
steer <- function(ships, q) {
  for (ship in ships) {
    if (ship$draught > 9) {
      stop # want "`stop` is not called without brackets"
    }
    if (ship$draught > 8) {
      quit # want "`quit` is not called without brackets"
    }
    if (ship$draught > 7) {
      sum # want "`sum` shows nothing"
    }
    q
    sail(ship)
  }
  NULL
}
