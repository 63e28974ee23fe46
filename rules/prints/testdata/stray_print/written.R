# The package officer writes a document when it is printed to a target.
officer::read_docx() %>%
  officer::body_add_par("Tides") %>%
  print(target = "tides.docx")
levels <- measure(tides)
fit <- lm(level ~ day, levels)
saveRDS(fit, "fit.rds")
