score <- function(age, tenure, fee, region, calls, minutes, contract, payments, limit) {
  age + tenure + fee + region + calls + minutes + contract + payments > limit
}
