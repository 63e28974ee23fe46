options(warn = 1)
options(digits = 3)
year <- suppressWarnings(as.numeric(text))
suppressWarnings(library(dplyr))
suppressWarnings({ year <- as.integer(text) })
rows <- suppressWarnings(lines |> as.numeric())
old <- options(warn = -1)
fit(x)
options(old)
quiet <- function(x) {
  options(warn = -1)
  on.exit(options(warn = 0))
  fit(x)
}
plot(x, warn = -1)
tides <- suppressWarnings({
  levels <- as.numeric(text)
  if (anyNA(levels)) levels <- text
})
slopes <- suppressWarnings(lmer(level ~ hour + (1 | station), tides) |> summary() |> coef())
