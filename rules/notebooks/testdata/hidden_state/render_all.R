library(dplyr)
library(ggplot2)
limits_of_all <- read.csv("limits.csv")

rmarkdown::render("run_by_another.Rmd")
rmarkdown::render(input = "shown_packages.Rmd", quiet = TRUE)
rmarkdown::render("Spelled_Otherwise.rmd")
