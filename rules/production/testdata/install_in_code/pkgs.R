install.packages(c("sf", "units"))
