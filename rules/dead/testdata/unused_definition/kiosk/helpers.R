count_papers <- function(x) length(x)

count_magazines <- function(x) length(x) # want "nothing in the project uses `count_magazines`"

drawDetails.poster <- function(x, recording) grid.rect(gp = x$frame)

drawDetails.rack <- function(x, recording) grid.rect() # want "nothing in the project uses `drawDetails.rack`"

hang_up.poster <- function(x) rev(x) # want "nothing in the project uses `hang_up.poster`"

grid.draw(grob(cl = "poster"))

library(digest)
sha1.magazine <- function(x, ...) sha1(x$title, ...) # a method for digest's function
sha2.magazine <- function(x, ...) x$title # want "nothing in the project uses `sha2.magazine`"
