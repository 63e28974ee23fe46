forest <- randomForest::randomForest(churned ~ ., data = customers)

#* @post /predict
function(req) predict(forest, req$body)
