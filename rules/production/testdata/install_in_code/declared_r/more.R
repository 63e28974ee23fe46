remotes::install_github("dankelley/oce")  # want "what `renv.lock` declares already: drop it$"
x <- 1
