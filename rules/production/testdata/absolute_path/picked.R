if (Sys.info()[["user"]] == "ann") {
  root <- "/home/ann/tides" # want note "for one of several machines"
} else if (Sys.info()[["user"]] == "ben") {
  root <- "C:/Users/ben/tides" # want note "for one of several machines"
}
tides <- read.csv(file.path(root, "tides.csv"))

if (nrow(tides) > 3) {
  out <- "/home/ann/out" # want warning "exists on one machine only"
} else {
  out <- "/home/ann/few" # want warning "exists on one machine only"
}
write.csv(tides, file.path(out, "tides.csv"))

if (tides$site[1] == "pier") {
  log_dir <- "/home/ann/log" # want warning "exists on one machine only"
}
log_dir <- file.path("logs", "all")
write.csv(tides, file.path(log_dir, "tides.csv"))

data_dir <- "/home/ann/data" # Ann # want note "for one of several machines"
data_dir <- "C:/Users/ben/data" # at work # want note "for one of several machines"
tides <- read.csv(file.path(data_dir, "tides.csv"))

# where the tides are
tide_dir <- "/home/ann/tides" # want warning "exists on one machine only"
# where they go
write.csv(tides, file.path(tide_dir, "tides.csv"))

if (interactive()) {
  out_dir <- "/home/ann/out" # want note "for one of several machines"
  few_dir <- "/home/ann/few" # want warning "exists on one machine only"
} else {
  out_dir <- "/home/ben/out" # want warning "exists on one machine only"
}
write.csv(tides, file.path(out_dir, few_dir, "tides.csv"))

ifelse(grepl("ann", getwd()),
       pier_file <- "/home/ann/pier.csv", # want note "for one of several machines"
       pier_file <- "C:/Users/ben/pier.csv") # want note "for one of several machines"
ifelse(nrow(tides) > 3,
       pier_dir <- "/home/ann/pier", # want warning "exists on one machine only"
       pier_dir <- getwd())
pier <- read.csv(file.path(pier_dir, pier_file))

people <- data.frame(
  name = c("ann", "ben"),
  path = c("/home/ann/tides", "C:/Users/ben/tides") # want note "for one of several machines" note "for one of several machines"
)
tides <- read.csv(file.path(people$path[people$name == Sys.info()[["user"]]], "tides.csv"))
both <- file.path(c("/home/ann/tides", "/home/ann/wind"), "low.csv") # want warning "one machine only" warning "one machine only"

kept_dir <- "/home/ann/kept" # want note "for one of several machines"
if (!dir.exists(kept_dir)) kept_dir <- "kept"
write.csv(tides, file.path(kept_dir, "tides.csv"))

# Set this to the folder on your computer.
root <- "/Users/anna/tides"  # want note "is for one of several machines"
tides <- read.csv(file.path(root, "tides.csv"))

given <- commandArgs(trailingOnly = TRUE)[1]
if (interactive()) given <- "/home/ann/given.csv" # want note "for one of several machines"
if (interactive()) later <- "/home/ann/later.csv" # want warning "exists on one machine only"
if (nrow(tides) > 3) given <- "/home/ann/many.csv" # want warning "exists on one machine only"
last <- early
if (interactive()) early <- "/home/ann/early.csv" # want warning "exists on one machine only"
tides <- read.csv(given)
tides <- read.csv(early)
tides <- read.csv(later)
later <- "later.csv"
