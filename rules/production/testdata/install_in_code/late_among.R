library(pier)
fit <- model(tides)
install.packages(c("quay", "pier")) # want warning "comes too late"
