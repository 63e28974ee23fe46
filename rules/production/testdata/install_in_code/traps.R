needed <- c("dplyr", "tidyr")
missing <- setdiff(needed, rownames(installed.packages()))
if (length(missing) > 0) install.packages(missing) # want note "installs"
if (!require(limma)) {
  BiocManager::install("limma")
}
require(tidyr) || install.packages("tidyr")
install_missing <- function(names) for (name in names) install.packages(name)
message("Install it with install.packages('dplyr')")
renv::restore()
devtools::install()
app$install("theme")
installed.packages()
# install.packages("ggplot2")
system("git pull")

install.packages("<package>")

install.packages(tides) ?
  install.packages(piers)
?install.packages("tides")

roxygen2::roxygenise("code/tides")
install.packages("code/tides", repos = NULL, type = "source")
install.packages(".", repos = NULL, type = "source")
install.packages("../tides_0.1", repos = NULL, type = "source")
