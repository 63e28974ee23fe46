library(targets)
for (f in list.files("R", full.names = TRUE)) source(f)
list(tar_target(places, read.csv("places.csv")), tarchetypes::tar_render(map, "map.Rmd"))
