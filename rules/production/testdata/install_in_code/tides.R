# what the survey needs
remotes::install_github("harbour/tides", ref = "main")
install.packages(c("gauges", "surge"))
