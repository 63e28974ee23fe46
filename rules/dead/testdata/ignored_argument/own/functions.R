sd <- function(...) sqrt(sum((c(...) - mean(c(...)))^2))
mean <- mean(heights)
summarise_tides <- function(median = TRUE) {
  if (median) median(low, high)  # want "`median`"
}
apply_all <- function(low, high, median) median(low, high)
apply_both <- function(low, high, median) median(low)
