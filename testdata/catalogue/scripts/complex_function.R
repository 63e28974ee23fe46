total <- function(orders, rates, strict) {
  result <- 0
  for (order in orders) {
    if (order$open && length(order$lines) > 0) {
      for (line in order$lines) {
        if (line$currency %in% names(rates)) {
          result <- result + line$amount * rates[[line$currency]]
        } else if (strict) {
          stop("no rate for ", line$currency)
        } else {
          result <- result + line$amount
        }
      }
    } else if (order$closed) {
      for (refund in order$refunds) {
        if (refund$paid) {
          result <- result - refund$amount
        }
      }
    }
  }
  result
}
