harbour_of <- function(ship) ship$harbour
