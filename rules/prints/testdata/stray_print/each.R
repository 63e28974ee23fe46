describe_all <- function(parts) {
  lapply(parts, function(p) print(dim(p)))
  parts
}
fit <- function(parts, texts) {
  lapply(parts, print)  # want note "`lapply` prints each of `parts`, perhaps for a look at it: remove it"
  purrr::walk(split(parts, parts$region), print)
  parts |> purrr::walk(print)  # want note "`purrr::walk` prints each of `parts`"
  invisible(lapply(parts, function(p) print(dim(p))))  # want warning "`print` shows `dim\\(p\\)`"
  sapply(parts, function(p) {
    print(head(p))  # want note "shows `head\\(p\\)`, perhaps"
  })
  shown <- lapply(parts, print)
  walk(plots, print)
  lapply(parts, function(p) p + 1)
  parts
}
parts <- fit(read.csv("a.csv"))
