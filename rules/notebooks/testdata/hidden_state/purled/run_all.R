for (text in c("read.qmd", "draw.qmd")) {
  made <- tempfile(fileext = ".R")
  knitr::purl(text, output = made)
  source(made, local = FALSE)
}
