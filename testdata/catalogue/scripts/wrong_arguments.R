rate <- function(calls, hours) calls / hours

print(rate(12, hour = 3, days = 2))
