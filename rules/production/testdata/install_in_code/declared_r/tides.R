read <- function(file) {
  install.packages(c("oce", "sf"), repos = "https://cloud.r-project.org")  # want "^`install.packages.*` installs what `renv.lock` declares already: drop it$"
  oce::read.oce(file)
}
read("a.cnv")
