# What kept a value in a file, beside what does it now.
keep <- function(levels, place) {
  saveRDS(levels, paste0(place, ".rds"))
}

levels <- read.csv("levels.csv")
# saveRDS(levels, "low.rds")  # want "remove it$"
keep(levels, "low")
high <- read.csv("high.csv")
# saveRDS(high, "top.rds")  # want "bring it back"
keep(levels, "high")
deep <- read.csv("deep.csv")
# saveRDS(deep, "deep.rds")  # want "bring it back"

keep(deep, "deep")
