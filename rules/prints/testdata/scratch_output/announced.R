args <- commandArgs(trailingOnly = TRUE)
cat("\n---- with these arguments ----\n")
str(args)
str(names(args))
rows <- read.csv(args[1])
str(rows)  # want warning "`str`"
cat("Conditions:\n")
names(rows)
if (nrow(rows) == 0) {
  warning("there are no rows")
  str(rows)
}
if (F) {
  View(rows)
}
all_rows <- lapply(rows, draw)
pdf("plots.pdf")
all_rows
dev.off()
all_rows  # want note "`all_rows`"
inspect_code <- function(db, code) {
  View(db[db$code == code, ])
}
clean <- function(db) {
  View(db)  # want warning "`View`"
  na.omit(db)
}
write.csv(rows, "rows.csv")
