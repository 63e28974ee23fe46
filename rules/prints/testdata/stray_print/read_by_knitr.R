# Run to make a report of this script
knitr::stitch_rmd(script = "levels.R")

# ---- load-data ---------------------------------------------------------------
levels <- read.csv("levels.csv")
print(head(levels))

# ---- tweak-data --------------------------------------------------------------
levels <- levels[levels > 3]
print(dim(levels))
write.csv(levels, "low.csv")
