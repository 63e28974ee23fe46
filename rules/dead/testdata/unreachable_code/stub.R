score <- function(model) {
  stop("not yet implemented")
  predict(model)
}

score_all <- function(models) {
  stop("no models")
  lapply(models, predict) # want "code after `stop` never runs"
}
