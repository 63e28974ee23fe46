write_device <- function(dev, path, code) {
  dev(path)
  on.exit(dev.off())
  made <- force(code)
  if (inherits(made, "ggplot")) {
    print(made)
    NULL
  }
}

check <- function(levels, low) {
  print(all.equal(levels, low)) # want note "`print` shows what `all.equal` finds: have `stopifnot` check it or remove it"
  levels <- levels[!low, ]
  saveRDS(levels, "levels.rds")
  levels
}
