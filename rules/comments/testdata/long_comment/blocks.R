library(stats)

level <- function(gauge, zero) {
  gauge <- na.omit(gauge)
  # want +2 note "9 lines of words"

  # The zero of the gauge was moved twice. Before the first time it was the
  # old mark on the wall of the customs house, which is a metre above what the
  # charts call zero. After it, it was the zero of the charts.
  # The second time it was moved to the mean of the lowest spring tides, which
  # is what everybody else uses. The file does not say which of them holds: it
  # follows from the day. What was read on the days of the changes cannot be
  # used at all, because the readings of the morning and of the evening have
  # different zeros. They are dropped below. The dates are in the table of
  # stations, and where they are missing nothing was changed.
  gauge - zero
}

#' The highest level of a day, over all stations that sent one, in metres above
#' the zero of the charts. Roxygen is documentation, however long it is, and
#' whoever asks for help reads it. It goes on for some lines more, so that it is
#' longer than what is allowed.
#' This is the fifth.
#' This is the sixth.
#' This is the seventh.
#' This is the eighth.
#' This is the ninth.
tide <- function(gauge) {
  # A short one is what comments are for.
  max(level(gauge, 0))
}
