#' # Trips
#'
#' All of them:
trips
summary(trips)

#+ more
head(trips)
