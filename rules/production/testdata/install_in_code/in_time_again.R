install.packages("tides") # want warning "installs while the code runs"
library(tides)
install.packages("tides")
