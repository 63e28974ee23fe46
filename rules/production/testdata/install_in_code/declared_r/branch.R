remotes::install_github("dankelley/oce@develop")  # want "declare it for the project$"
x <- 1
