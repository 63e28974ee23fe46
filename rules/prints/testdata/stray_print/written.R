# The package officer writes a document when it is printed to a target.
officer::read_docx() %>%
  officer::body_add_par("Tides") %>%
  print(target = "tides.docx")
levels <- measure(tides)
fit <- lm(level ~ day, levels)
saveRDS(fit, "fit.rds")
# A document for LaTeX.
set_table <- function(levels, caption) {
  levels <- sort(levels)
  cat("\\begin{table}[H]\n")
  cat(paste0("\\caption{", caption, "}\n"))
  for (level in levels) {
    cat(level, "&", round(level, 1), "\\\\\n")
  }
  cat("\\end{table}\n")
  levels
}
