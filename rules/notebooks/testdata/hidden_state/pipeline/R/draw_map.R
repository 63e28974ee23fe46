library(leaflet)

draw_map <- function(places) {
  addMarkers(leaflet(places))
}
