features <- function(customers) {
  table <- customers
  table$age[is.na(table$age)] <- 0
  age <- table$age
  table$age_rank <- rank(age)
  table$age_scaled <- (age - mean(age)) / sd(age)
  table$income[is.na(table$income)] <- 0
  income <- table$income
  table$income_rank <- rank(income)
  table$income_scaled <- (income - mean(income)) / sd(income)
  table$tenure[is.na(table$tenure)] <- 0
  tenure <- table$tenure
  table$tenure_rank <- rank(tenure)
  table$tenure_scaled <- (tenure - mean(tenure)) / sd(tenure)
  table$visits[is.na(table$visits)] <- 0
  visits <- table$visits
  table$visits_rank <- rank(visits)
  table$visits_scaled <- (visits - mean(visits)) / sd(visits)
  table$spend[is.na(table$spend)] <- 0
  spend <- table$spend
  table$spend_rank <- rank(spend)
  table$spend_scaled <- (spend - mean(spend)) / sd(spend)
  table$returns[is.na(table$returns)] <- 0
  returns <- table$returns
  table$returns_rank <- rank(returns)
  table$returns_scaled <- (returns - mean(returns)) / sd(returns)
  table$calls[is.na(table$calls)] <- 0
  calls <- table$calls
  table$calls_rank <- rank(calls)
  table$calls_scaled <- (calls - mean(calls)) / sd(calls)
  table$logins[is.na(table$logins)] <- 0
  logins <- table$logins
  table$logins_rank <- rank(logins)
  table$logins_scaled <- (logins - mean(logins)) / sd(logins)
  table$clicks[is.na(table$clicks)] <- 0
  clicks <- table$clicks
  table$clicks_rank <- rank(clicks)
  table$clicks_scaled <- (clicks - mean(clicks)) / sd(clicks)
  table$opens[is.na(table$opens)] <- 0
  opens <- table$opens
  table$opens_rank <- rank(opens)
  table$opens_scaled <- (opens - mean(opens)) / sd(opens)
  table$orders[is.na(table$orders)] <- 0
  orders <- table$orders
  table$orders_rank <- rank(orders)
  table$orders_scaled <- (orders - mean(orders)) / sd(orders)
  table$refunds[is.na(table$refunds)] <- 0
  refunds <- table$refunds
  table$refunds_rank <- rank(refunds)
  table$refunds_scaled <- (refunds - mean(refunds)) / sd(refunds)
  table$ratings[is.na(table$ratings)] <- 0
  ratings <- table$ratings
  table$ratings_rank <- rank(ratings)
  table$ratings_scaled <- (ratings - mean(ratings)) / sd(ratings)
  table
}
