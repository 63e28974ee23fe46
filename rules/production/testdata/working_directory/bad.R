setwd("C:/Users/ann/sales") # want warning 1-28:"`setwd\\(\"C:/Users/ann/sales\"\\)` moves the whole session"
setwd("data/raw") # want "moves"
sales <- read.csv("sales.csv")
setwd("..")

root <- "~/sales"
setwd("//shares//sales") # want "moves"
base::setwd(root) # want "`base::setwd\\(root\\)` moves"
setwd(dirname(rstudioapi::getActiveDocumentContext()$path)) # want "`setwd` moves"

load_month <- function(folder) {
  setwd(folder) # want "moves"
  read.csv("month.csv")
}

up <- function() {
  setwd("..") # want "moves"
}
here_it_is <- dirname(rstudioapi::getActiveDocumentContext()$path)
setwd(here_it_is) # want warning "moves"
setwd("MY TIDES/pier 3") # want warning "moves"
setwd(glue::glue("{dirname(rstudioapi::getActiveDocumentContext()$path)}/..")) # want warning "moves"
shown <- rstudioapi::getActiveDocumentContext()$path
setwd(dirname(shown)) # want warning "moves"
setwd(getSrcDirectory(f)) # want note "moves the whole session"
