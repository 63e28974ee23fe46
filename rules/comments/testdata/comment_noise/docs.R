library(dplyr)

late <- function(calls) {
  # Which calls came late.
  # Arguments:
  #   calls: a table with
  #   one row for each call,
  #   and its delay.
  # Value:
  #   the table of those
  #   with a delay,
  #   in the order that
  #   they had before.
  calls[calls$delay > 0, ]
}
