#* @post /predict
function(req) {
  model <- readRDS("model.rds")
  predict(model, req$body)
}
