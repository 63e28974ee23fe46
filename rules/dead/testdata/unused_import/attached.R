library(dplyr)
library(stringr) # want 1-17:"`stringr` is attached and nothing uses what it exports"
library("forcats") # want "`forcats` is attached"
suppressPackageStartupMessages(library(tidyr)) # want "`tidyr` is attached"
library(readr) # want "`readr` is attached and only used as `readr::`: one of both is enough"
library(purrr)
library(ggplot2)
library(notInAnyTable)
library(conflicted)
library(tibble)
library(magrittr)

ferries <- readr::read_csv("ferries.csv")
late <- filter(ferries, minutes > 5)
do.call("map_dbl", list(late, mean))
plot(late, theme = "bw")
x <- "{view(1)}"
str_c <- 3
late %<>% head()
count_rows <- function(x) {
  rows <- nrow(x)
  rows
}
