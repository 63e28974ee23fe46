# A part of a value is called as it is, whatever the variable is called that holds it.
spring <- function(survey) {
  paths <- distinct(survey$paths, name) # want "^10 lines again at line 18, 1 name differs: a function saves 7 lines$"
  paths <- paths[paths$metres > 0 & !is.na(paths$metres), ]
  paths$metres <- paths$metres / 1000 + survey$offset
  paths$slope <- diff(c(0, paths$height)) / paths$metres
  steep <- subset(paths, slope > mean(slope) + 2 * sd(slope))
  steep$paths <- match(steep$name, unique(survey$names))
  steep <- steep[order(-steep$slope, steep$name), ]
  steep <- rbind(steep, survey$before) %>% unique() %>% suppressWarnings()
  steep <- join(steep, survey, by = "name")
  steep <- pairs(steep, adjust = "tukey")
  show_all(steep)
}

autumn <- function(sheet) {
  note("autumn")
  tracks <- distinct(sheet$paths, name)
  tracks <- tracks[tracks$metres > 0 & !is.na(tracks$metres), ]
  tracks$metres <- tracks$metres / 1000 + sheet$offset
  tracks$slope <- diff(c(0, tracks$height)) / tracks$metres
  rough <- subset(tracks, slope > mean(slope) + 2 * sd(slope))
  rough$paths <- match(rough$name, unique(sheet$names))
  rough <- rough[order(-rough$slope, rough$name), ]
  rough <- rbind(rough, sheet$before) %>% unique() %>% suppressWarnings()
  rough <- join(rough, sheet, by = "name")
  rough <- pairs(rough, adjust = "tukey")
  tell(rough)
}
