for (path in paths) {
  # want +1 warning 3-55:"`try` hides every error: handle those that you expect, or log them"
  try(frames[[path]] <- read.csv(path), silent = TRUE)
}
# want +1 "`tryCatch` hides"
tryCatch(update(model), error = function(e) NULL)
# want +1 "hides"
tryCatch({
  update(model)
}, error = function(e) {}, finally = close(connection))
step <- function(model) {
  # want +1 "hides"
  if (is.null(model)) try(update(model), silent = T)
  # want +1 "hides"
  base::tryCatch(update(model), error = \(e) invisible(NULL))
  model
}
