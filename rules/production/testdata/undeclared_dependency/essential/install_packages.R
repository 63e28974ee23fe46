# What this script lists is declared by it, and so is what it installs with.
maps <- c(
  "tmap",
  "ggspatial" # scale bars
)
for (name in maps) {
  if (!requireNamespace(name, quietly = TRUE)) BiocManager::install(name)
}
install.packages("landscapemetrics", repos = "https://cloud.r-project.org")
