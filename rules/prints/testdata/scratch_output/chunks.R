## @knitr load
tides <- read.csv("tides.csv")
head(tides)
print(dim(tides))

## @knitr save
saveRDS(tides, "tides.rds")
