library(dplyr)

args <- commandArgs(TRUE)
first <- args[1]
second <- args[2]
third <- args[3]
library(readr)

calls <- read_csv(first)
calls <- calls[calls$hour > 20, ]
shares <- table(calls$plan) / nrow(calls)
library(ggplot2)  # want warning 1-17:"`ggplot2` and 1 more: loaded in the midst of the work"
library(dplyr)

suppressPackageStartupMessages({
  library(patchwork)
})

plot_shares <- function(x) {
  library(scales)
  plot(x)
}

if (nrow(calls) > 3) library(tidyr)

install.packages("gt")
library(gt)
