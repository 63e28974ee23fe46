library(plumber)

#* Score a customer
#* @param req what was sent
#* @post /score
function(req) {
  model <- readRDS("model.rds") # want warning "^`readRDS` loads the model for every request"
  predict(model, req$body)
}

#' @get /recipe
recipe <- function() {
  rec <- readr::read_rds("recipe.rds") # want "`readr::read_rds` loads the model"
  names(rec)
}

forest <- readRDS("forest.rds")

#* @get /forest
function() predict(forest)

#* @get /data
function() readRDS("visits.rds")

#* @get /metrics
function() readRDS("models/metrics.rds")

#* Not an endpoint
score <- function(x) predict(readRDS("model.rds"), x)
