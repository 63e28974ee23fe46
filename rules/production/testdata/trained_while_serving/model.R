model <- glm(churned ~ age, data = customers)

#' Score a customer
#' @param age in years
score <- function(age) predict(model, data.frame(age = age))
