# Section 2.3: packages
install.packages("oce")  # want note "^`install.packages.*installs while the code runs"
library(oce)
