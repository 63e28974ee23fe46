tides <- function(levels) {
  lows <- levels[levels < 0]
  return(lows)
  # want +1 "remove it$"
  # lows <- sort(levels)
}

# want +1 note "declare it for the project"
# source("https://bioconductor.org/biocLite.R")
# biocLite("limma")

#---OPTION 2:
# want +1 note "make it a parameter"
# lows <- readRDS("lows.rds")

# Anna's laptop
# want +1 note "make it a parameter"
# folder <- file.path("tides", "anna")

# To get the lows alone, we comment out the arrange() step, since nothing needs an order here.
deep <- tides %>%
  filter(level < 0) %>%
  # want +1 note "make it a parameter"
  # arrange(level) %>%
  select(level)
