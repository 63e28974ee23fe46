install.packages(c("oce", "units"))  # want "declare it for the project$"
x <- 1
