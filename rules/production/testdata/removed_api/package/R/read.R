read <- function(path) rgdal::readOGR(path)  # want "^`rgdal` is gone from CRAN since 2023: `sf` or `terra`; so are 2 more; also in 2 more files$"
