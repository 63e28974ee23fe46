levels <- lapply(piers, function(pier) {
  if (is.na(pier$height)) {
    next  # want error 5-9:"^`next` fails, as no loop is around it in this function: leave it by `return..`$"
  }
  pier$height
})
first <- sapply(piers, \(pier) if (pier$open) break)  # want "`break` fails, as no loop is around it in this function"
heights <- purrr::map(piers, ~ { if (is.na(.x)) next; .x })  # want "`next` fails"
for (pier in piers) {
  lapply(pier$levels, function(level) if (is.na(level)) next)  # want "`next` fails"
  tryCatch(measure(pier), error = function(e) next)  # want "^`next` fails in a handler, which is a function: let it give NULL, and ask for that below$"
  tryCatch(measure(pier), error = function(e) {
    message(pier$name)
    next  # want "`next` fails"
  })
  withCallingHandlers(measure(pier), warning = function(w) next)  # want "`next` fails"
}
mend <- function(pier = next) pier  # want "`next` fails"
shut <- function(piers) {
  for (pier in if (length(piers) == 0) break else piers) close(pier)  # want "`break` fails"
}
skip <- function(pier) tryCatch({
  if (pier$open) next  # want "`next` fails"
}, warning = function(w) NULL)
heights <- tryCatch(local({ next }), warning = identity)  # want "within `local`"
# A loop of the same frame
for (pier in piers) {
  if (is.na(pier$height)) next
  tryCatch({
    if (pier$open) next
  }, error = function(e) NULL)
  try(if (pier$open) next)
  suppressWarnings({ if (pier$open) break })
  switch(pier$kind, pontoon = next, break)
}
while ({ if (length(piers) > 9) break; TRUE }) piers <- c(piers, piers)
repeat break
drain <- function(piers) {
  while (TRUE) {
    if (length(piers) == 0) break()
    piers <- piers[-1]
  }
  repeat { break }
}
# The error is caught where it arises
heights <- lapply(piers, function(pier) {
  tryCatch({
    if (pier$open) next
    pier$height
  }, error = function(e) NA)
})
heights <- lapply(piers, function(pier) tryCatch({ if (pier$open) next }, condition = identity))
heights <- lapply(piers, function(pier) try({ if (pier$open) next }))
heights <- lapply(piers, possibly(function(pier) { if (pier$open) next }, NA))
# A script that somebody sends to R's prompt in pieces
if (length(piers) == 0) break
# Code that is run elsewhere, or never
body <- function() quote(next)
leave <- function(pier) {
  stop("no pier")
  break
}
