if (FALSE && interactive()) { # want "switches its block off"
  saveRDS(df, "all.rds")
}
if (TRUE && interactive()) {
  saveRDS(df, "all.rds")
}
