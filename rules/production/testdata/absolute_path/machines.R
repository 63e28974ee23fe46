if (Sys.info()["nodename"] == "tidelab") {
  tides <- read.csv("/home/ann/tides.csv") # want note "for one of several machines"
}
user <- Sys.getenv("USER")
if (user == "ann") {
  tides <- read.csv("/home/ann/low.csv") # want note "for one of several machines"
}
port <- Sys.getenv("PORT")
if (port == "ann") {
  print(read.csv("/home/ann/high.csv")) # want warning "exists on one machine only"
}
node <- tolower(Sys.info()[["nodename"]])
if (grepl("tide", node)) {
  print(read.csv("/home/ann/node.csv")) # want note "for one of several machines"
}
first <- tides[tides$who == Sys.info()[["user"]], ]
if (nrow(first) > 1) {
  print(read.csv("/home/ann/first.csv")) # want warning "exists on one machine only"
}
