targets::tar_source("dock/R")
