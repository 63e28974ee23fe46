# What no package is known to export may be a new function of one of them
library(dplyr)
library(stringr)

brand_new_verb(mtcars)
mtcars |> filter(cyl > 4)
