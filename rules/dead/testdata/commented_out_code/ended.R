depth_at <- function(pier) {
  if (is.na(pier)) {
    stop("no pier")
    # want +1 "2 lines, 2 assignments: remove it"
    # gauge <- pier$gauge()
    # level <- gauge$read(3)
  }
  level
}

high_at <- function(pier) {
  if (is.na(pier)) {
    return(pier)
    # want +1 "an assignment of `high`: remove it"
    # high <- pier$read(3)
  }
  high
}

low_at <- function(pier) {
  if (is.na(pier)) {
    print(pier)
    # want +1 "an assignment of `low`: bring it back, or remove what needs it"
    # low <- pier$read(3)
  }
  low
}

waves_at <- function(pier) {
  return(pier)
  # want +1 note "a call of `unzip`: remove it"
  # unzip("tides.zip", exdir = "tides")
}

depth_at(3)
waves_at(3)
high_at(3)
low_at(3)
