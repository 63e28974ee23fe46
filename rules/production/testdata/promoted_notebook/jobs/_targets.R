library(targets)

list(
  tar_target(calls, read_calls()),
  tarchetypes::tar_quarto(daily, "explore/daily.qmd")
)
