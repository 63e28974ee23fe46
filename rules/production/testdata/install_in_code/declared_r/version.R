remotes::install_version("oce", "1.2")  # want "declare it for the project$"
x <- 1
