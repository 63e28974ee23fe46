if (system("whoami", intern = TRUE) == "ann") {
  setwd("/home/ann/tides") # want note "moves the whole session"
}
setwd("/home/ann/high") # want warning "moves the whole session"
