library(tides)
if (renew) install.packages("tides") # want note "installs while the code runs"
