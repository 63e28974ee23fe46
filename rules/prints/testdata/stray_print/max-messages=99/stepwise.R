library(magrittr)

adults <- function(tides) {
  tides <- tides %>%
    subset(height > 2) %T>%
    {print("high tides alone")} %T>% # want "tells"
    {print(dim(.))} %>% # want "tells"
    transform(height = height / 100) %T>%
    {print(dim(.))} # want "shows"
  tides$low <- tides$height < 1
  saveRDS(tides, "tides.rds")
  tides
}
