# You only need to install packages once.
level <- 1
install.packages("tides") # want warning "installs while the code runs"
library(tides)
print(low(level))
