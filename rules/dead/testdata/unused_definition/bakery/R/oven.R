rise <- function(flour) {
  heat <- function() flour
  heat()
}

#* @get /bread
serve_bread <- function() 1

preheat <- function(minutes) preheat(minutes - 1) # want "nothing in the project uses `preheat`"

shape(slice_loaf(1))
# toast(bread)
