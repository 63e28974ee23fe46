library(plumber)
model <- glm(churned ~ age, data = customers) # want warning "`glm` trains where requests are answered"

#* @get /score
function(age) predict(model, data.frame(age = as.numeric(age)))
