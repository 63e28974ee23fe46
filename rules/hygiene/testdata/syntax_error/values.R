low <- function(tides, port = c("a", "b")) {
  if (is.na(tides) || any(tides > 1e+3 %in% port)) return(NA)
  f <- sapply(tides, function(x) -x, simplify = if (TRUE) TRUE else FALSE)
  if (is.null(tides){ return(NA) })  # want 21-36:"^cannot parse `[{] return\\(NA\\) [}]\\)` after `if \\(is.null\\(tides[)]`: mend it$"
  f
}
