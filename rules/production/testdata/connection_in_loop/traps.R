con <- dbConnect(RSQLite::SQLite(), "sales.db")
for (id in ids) dbExecute(con, id)
for (path in paths) {
  other <- dbConnect(RSQLite::SQLite(), path)
}
lapply(paths, function(path) dbConnect(RSQLite::SQLite(), path))
repeat {
  con <- dbConnect(RSQLite::SQLite(), "sales.db")
}
read <- function(id) dbConnect(RSQLite::SQLite(), "sales.db")
