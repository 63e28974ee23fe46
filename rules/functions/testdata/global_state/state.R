total <- 0
log_lines <- NULL

add_tide <- function(level) {
  total <<- total + level # want 3-8:"`total` is global and `add_tide` changes it"
  level
}

read_gauge <- function(path) {
  gauge <<- read.csv(path) # want "`gauge` and `gauge_path` are global and `read_gauge` changes them: pass them in and return them"
  assign("gauge_path", path, envir = .GlobalEnv)
  nrow(gauge)
}

read_all <- function(paths) {
  for (p in paths) {
    assign(basename(p), read.csv(p), envir = globalenv()) # want 5-58:"`read_all` puts names into the global environment"
  }
  list2env(list(n = length(paths)), envir = .GlobalEnv) # want "`read_all` puts names"
}

# A closure's own variable
counter <- function() {
  count <- 0
  function() {
    count <<- count + 1
    count
  }
}

# What a condition says
withCallingHandlers(
  add_tide(3),
  warning = function(w) log_lines <<- c(log_lines, conditionMessage(w))
)

# A cache, and what is loaded once
station_table <- NULL
stations <- function() {
  if (is.null(station_table)) {
    station_table <<- read.csv("stations.csv")
  }
  station_table
}
harbour <- function() {
  if (!exists("harbour_table")) harbour_table <<- read.csv("harbour.csv")
  harbour_table
}

.onLoad <- function(libname, pkgname) {
  numpy <<- reticulate::import("numpy", delay_load = TRUE)
}

Buoy <- setRefClass("Buoy", fields = list(level = "numeric"), methods = list(
  rise = function(by) {
    level <<- level + by
  }
))
Buoy$methods(
  sink = function(by) {
    level <<- level - by
  }
)

# At the top, the global environment is where names go anyway
for (p in list.files()) {
  assign(p, read.csv(p), envir = .GlobalEnv)
}

# A new environment, and one that is handed in
fill <- function(e) {
  assign("level", 1, envir = e)
  list2env(list(a = 1), envir = new.env())
}

sapply(1:3, function(i) total <<- total + i)
