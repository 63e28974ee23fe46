if (FALSE) {
  df <- read.csv("all.csv")
  saveRDS(df, "all.rds")
}
