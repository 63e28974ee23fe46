args <- commandArgs(trailingOnly = TRUE)
cat("\n---- with these arguments ----\n")
str(args)
str(rows)  # want warning "`str`"
inspect_code <- function(db, code) {
  View(db[db$code == code, ])
}
clean <- function(db) {
  View(db)  # want warning "`View`"
  na.omit(db)
}
write.csv(rows, "rows.csv")
