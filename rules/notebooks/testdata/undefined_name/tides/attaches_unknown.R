of_sound <- function(depths) {
  library(aPackageOfTheHarbour)
  deepest(depths)
}

of_harbour <- function(depths) {
  berths(depths) # perhaps of the package, where the one above is called before
}
