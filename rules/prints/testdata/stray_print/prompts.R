keep <- function(rows, path) {
  cat(path, "is there; write it again? [y/n]: ")
  answer <- readLines(con = "stdin", n = 1)
  cat("the rows go to a file\n")  # want note "first of 10 messages"
  write.csv(rows, path)
  answer
}
ask_each <- function(rows) {
  cat("Which port? ")
  port <- readLines(file("stdin"), 1)
  cat("And from which day on? ")
  if (readLines(stdin(), 1) == "") stop("no day")
  cat("How many kilometers? ")
  km <- scan(what = numeric(), n = 1)
  cat("How many again? ")
  again <- scan(file = "stdin", n = 1)
  saveRDS(rows[rows$port == port & rows$km > km + again, ], "kept.rds")
  km
}
read_all <- function(rows) {
  cat("reading the ports\n")
  ports <- readLines("ports.txt")
  cat("reading the days\n")
  days <- readLines(file("days.txt"))
  cat("reading the kilometers\n")
  km <- scan("km.txt")
  cat("reading the miles\n")
  miles <- scan(file = "miles.txt")
  cat("reading the fares\n")
  fares <- scan(text = rows$fares)
  cat("reading the names\n")
  names <- rows$file |> scan()
  cat("reading the answers\n")
  if (nrow(rows) > 3) {
    answers <- readLines("stdin")
  }
  cat("reading later\n")
  later <- function() readLines("stdin")
  cat("reading what is kept\n")
  kept <- readRDS("stdin")
  saveRDS(list(ports, days, km, miles, fares, names, answers, later, kept), "all.rds")
  names
}
look <- function(rows) {
  print(dim(rows))  # want warning "dim"
  go <- readLines("stdin", 1)
  saveRDS(rows, go)
  rows
}
