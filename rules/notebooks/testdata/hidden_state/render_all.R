library(dplyr)
library(ggplot2)

rmarkdown::render("run_by_another.Rmd")
rmarkdown::render(input = "shown_packages.Rmd", quiet = TRUE)
rmarkdown::render("Spelled_Otherwise.rmd")
