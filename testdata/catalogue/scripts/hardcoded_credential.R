sales <- DBI::dbConnect(RPostgres::Postgres(), user = "ann", password = "kR7sales")
