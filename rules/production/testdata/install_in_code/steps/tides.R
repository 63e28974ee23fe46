install.packages("oce")  # want "declare it for the project$"
x <- 1
