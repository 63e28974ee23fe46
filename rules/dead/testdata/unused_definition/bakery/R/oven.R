rise <- function(flour) {
  flour <- bake_twice(flour)
  heat <- function() flour
  heat()
}

#* @get /bread
serve_bread <- function() 1

preheat <- function(minutes) preheat(minutes - 1) # want "nothing in the project uses `preheat`"

shape(slice_loaf(1))
# toast(bread)

`crust<-` <- function(x, value) {
  attr(x, "crust") <- value
  x
}

`glaze<-` <- function(x, value) x # want "nothing in the project uses `glaze<-`"
