for (id in ids) {
  con <- dbConnect(RSQLite::SQLite(), "sales.db") # want warning "`dbConnect` connects anew in each turn"
  dbExecute(con, "vacuum")
}

sales <- lapply(ids, function(id) {
  con <- DBI::dbConnect(RSQLite::SQLite(), "sales.db") # want "`dbConnect` connects anew in each turn"
  on.exit(dbDisconnect(con))
  dbReadTable(con, id)
})
