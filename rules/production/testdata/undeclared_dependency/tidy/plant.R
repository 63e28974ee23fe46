# A collection installs more than it attaches.
library(dplyr)      # want "`dplyr` only comes along with others: add `dplyr` to environment.yml"
library(readxl)     # want "`readxl` only comes along with others: add `readxl` to environment.yml"
library(data.table) # want "`data.table` is not declared: add it to environment.yml"

growth <- read_excel("growth.xlsx") |> filter(height > 0)
totals <- data.table(growth)
