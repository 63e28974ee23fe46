# The library tides needs to be installed by root, not once per user but for all.
install.packages("tides") # want warning "installs while the code runs"
library(tides)
print(low(3))
