# Who comes back is left alone.
in_folder <- function(folder) {
  old <- setwd(folder)
  on.exit(setwd(old), add = TRUE)
  read.csv("month.csv")
}

in_each <- function(folders) {
  here_now <- getwd()
  tryCatch({
    for (folder in folders) {
      setwd(folder)
      system("make")
    }
  }, finally = setwd(here_now))
}

before <- getwd()
setwd("docs")
system("make html")
setwd(before)

withr::with_dir("docs", system("make html"))
callr::r(function() {
  setwd("docs")
  source("build.R")
})
text <- 'setwd("/home/ann")'
x$setwd("data")
lapply(folders, setwd)

# The place is the same for everybody, or given from outside.
setwd(here::here("report")) # want note "moves"
setwd(Sys.getenv("PROJECT_ROOT")) # want note "moves"
arguments <- commandArgs(trailingOnly = TRUE)
script <- sub("^--file=", "", grep("^--file=", arguments, value = TRUE))
found <- if (length(script) > 0) dirname(script) else "."
setwd(found) # want note "moves"
target <- file.path(arguments[1], "out")
setwd(target) # want note "moves"
setwd("/tmp/render") # want note "moves"

stays <- setwd(".")
setwd("./")

setwd("")
setwd("...")
if (length(grep("ann", getwd())) > 0) {
  setwd("~/tides") # want note "moves the whole session"
} else if (Sys.info()[["user"]] == "ben") {
  setwd("~/harbour/tides") # want note "moves the whole session"
} else {
  setwd("~/tmp/tides") # want note "moves the whole session"
}
setwd("PUT YOUR FOLDER HERE")

snow::clusterEval(setwd(getwd()))

read_tides <- function(folder) {
  before <- getwd()
  on.exit(setwd(before), add = TRUE)
  setwd(folder)
  readLines("tides.csv")
}

leave_tides <- function(folder) {
  before <- getwd()
  on.exit(print(before), add = TRUE)
  setwd(folder) # want "moves the whole session"
  readLines("tides.csv")
}
