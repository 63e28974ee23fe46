late <- function(ferries) {
  limit <- 5
  ferries[ferries$minutes > 3, ]
}
