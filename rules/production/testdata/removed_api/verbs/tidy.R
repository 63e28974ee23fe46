library(tidyverse)

select_(read.csv("ports.csv"), "depth")  # want "`select_` is gone since dplyr 1.2: `select`"
