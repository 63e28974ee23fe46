library(dplyr)

few <- sample_n(sales, 10) # want warning "^`sample_n.sales, 10.` gives another result in each run: call `set.seed..` before$"
x <- rnorm(100)
