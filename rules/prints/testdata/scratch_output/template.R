tides <- read.csv("tides.csv")
{{tides}}
draw <- function() {
  {{ columns }}
  names(tides) # want "names"
  plot(tides)
}
saveRDS(tides, "tides.rds")
