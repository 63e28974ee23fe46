bake_bread <- function(flour) knead(flour)

knead <- function(flour) rise(flour)

knead_by_hand <- function(flour) flour # want "nothing in the project uses `knead_by_hand`"

print.loaf <- function(x, ...) cat("loaf\n")

slice_loaf <- function(x, ...) UseMethod("slice_loaf")

slice_loaf.rye <- function(x, ...) x

crumb.count <- function(x) x # want "nothing in the project uses `crumb.count`"

#' Weigh a loaf
#' @export
weigh_loaf <- function(x) x

.onLoad <- function(libname, pkgname) invisible()

shape <- function(x) do.call("shape_round", list(x))

shape_round <- function(x) x

draw_key_loaf <- function(data, params, size) data

toast <- function(x) x

bake_twice <- function(x) {
  crust(x) <- "dark"
  x
}
