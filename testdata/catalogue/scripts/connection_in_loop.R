for (id in ids) {
  con <- DBI::dbConnect(RPostgres::Postgres(), dbname = "sales")
  DBI::dbExecute(con, "delete from sales where id = $1", list(id))
}
