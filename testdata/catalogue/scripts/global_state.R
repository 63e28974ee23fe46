total <- 0

add <- function(ferry) {
  total <<- total + ferry$cars
}
