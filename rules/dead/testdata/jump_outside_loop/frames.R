for (pier in piers) {
  local({ if (pier$open) next })  # want "^`next` fails, as no loop is around it within `local`: write `if` and `else`$"
  with(pier, { if (open) break })  # want "within `with`"
  pier <- within(pier, if (open) next)  # want "within `within`"
  replicate(3, { if (pier$open) next })  # want "within `replicate`"
  local(for (level in pier$levels) next)
}
heights <- foreach(pier = piers) %dopar% {
  if (pier$open) next  # want "^`next` fails, as `foreach` is no loop of R: give the value by `if` and `else`$"
  pier$height
}
heights <- foreach(pier = piers) %do% { if (pier$open) next }  # want "`foreach`"
measure <- function(piers) foreach(pier = piers) %do% { if (pier$open) next }  # want "`foreach`"
heights <- foreach(pier = piers, .errorhandling = "remove") %do% { if (pier$open) next }
for (port in ports) {
  heights <- foreach(pier = port) %do% { if (pier$open) next }
}
for (port in ports) measure <- function(pier) foreach(pier = port) %do% { if (pier$open) next }  # want "`foreach`"
