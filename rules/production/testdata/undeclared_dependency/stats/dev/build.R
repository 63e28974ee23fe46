library(usethis)
