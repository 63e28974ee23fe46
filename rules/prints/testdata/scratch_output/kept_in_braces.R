levels <- readRDS("levels.rds")
if (file.exists("ports.csv")) {
  table(levels$port)
  #   Bay   Sea
  # 21983  4010

  table(levels$mole) # want "table"

  saveRDS(levels, "again.rds")
}
