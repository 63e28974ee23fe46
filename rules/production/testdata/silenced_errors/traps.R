result <- try(update(model), silent = TRUE)
if (inherits(result, "try-error")) stop("no update")
safely <- function(x) tryCatch(as.Date(x), error = function(e) NA)
last <- function(x) {
  try(as.Date(x), silent = TRUE)
}
try(update(model))
tryCatch(update(model), error = function(e) message("no update: ", conditionMessage(e)))
tryCatch(update(model), error = function(e) NULL) # the old model is as good
tryCatch(update(model), warning = function(w) NULL)
try(dev.off(), silent = TRUE)
try(detach("package:plyr"), silent = TRUE)
try({
  close(connection)
  unlink(path)
}, silent = TRUE)
report <- function() {
  on.exit(try(write(state), silent = TRUE))
  lapply(files, function(f) try(read.csv(f), silent = TRUE))
}
