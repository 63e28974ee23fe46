connect <- function(db, config) {
  message("using ", config$api_key)  # want error "`message` shows `config\\$api_key`, which looks private"
  print(paste("key", config[["secret_key"]]))  # want error "shows"
  cat(Sys.getenv("GITHUB_PAT_TOKEN"), "\n")  # want error "shows"
  logger::log_info(db$password)  # want error "`logger::log_info` logs `db\\$password`"
  cat(nchar(db$password))  # want note "`cat` tells"
  cat(db$password, file = "key.txt")
  message("no password")
  db
}
