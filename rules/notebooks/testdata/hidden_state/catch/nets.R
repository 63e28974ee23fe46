library(dplyr)
source("catch/weights.R")

count_boats <- function(table, by) {
  last_count <<- nrow(table)
  table %>% count(harbour)
}

assign("quays_of_today", 2)

draw_boats <- function(table, column) {
  label <- deparse(substitute(column))
  plot(table[[label]], main = label)
}
