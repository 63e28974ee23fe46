suppressMessages(library("surge"))
fit <- model(tides)
remotes::install_github("ann/surge") # want warning "comes too late"
