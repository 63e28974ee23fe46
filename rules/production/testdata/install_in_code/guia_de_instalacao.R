# What has to be there first.
install.packages("remotes")
remotes::install_github("harbour/ferries")
