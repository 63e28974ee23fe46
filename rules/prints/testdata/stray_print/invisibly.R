gather_trips <- function(folder) {
  files <- list.files(folder)
  print(files)  # want warning "shows `files`"
  trips <- lapply(files, read.csv)
  trips <- do.call(rbind, trips)
  invisible(trips)
}
tell_trips <- function(trips) {
  counts <- table(trips$month)
  print(counts)
  invisible(counts)
}
tell_all <- function(trips) {
  print(dim(trips))
  print(table(trips$month))
  invisible(trips)
}
tell_nothing <- function(trips) {
  print(dim(trips))
  months <- unique(trips$month)
  print(months)
  invisible()
}
