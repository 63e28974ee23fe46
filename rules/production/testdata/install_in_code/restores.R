library(tides)
install.packages("renv")
renv::restore()
install.packages("boats") # want "install.packages"
