library(ferries)
renew <- function() {
  install.packages("ferries") # want warning "installs while the code runs"
}
