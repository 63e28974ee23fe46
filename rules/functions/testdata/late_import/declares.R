orderly2::orderly_strict_mode()
orderly2::orderly_parameters(region = NULL)
orderly2::orderly_resource(c("model.R", "plots.R"))
orderly2::orderly_dependency("calls", "latest()", c("calls.rds" = "outputs.rds"))
orderly2::orderly_artefact("What came out", "late.rds")
library(dplyr)

calls <- readRDS("calls.rds")
late <- filter(calls, hour > 20)
shares <- count(late, plan) / nrow(calls)
library(ggplot2)  # want "`ggplot2`: loaded in the midst of the work"
