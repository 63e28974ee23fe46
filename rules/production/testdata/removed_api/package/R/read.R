read <- function(path) rgdal::readOGR(path)  # want "^`rgdal` is gone from CRAN since 2023: `sf` or `terra`; also in 1 more file$"
