# Reads packages of R from their sources, for .ci/r-exports, without
# installing or running them: only expressions that make functions are evaluated. A folder
# has a package in each of its folders: DESCRIPTION, NAMESPACE, R/ and data/.

read_sources <- function(folder) {
  packages <- basename(dirname(Sys.glob(file.path(folder, "*", "DESCRIPTION"))))
  sapply(packages, function(package) read_source(file.path(folder, package)), simplify = FALSE)
}

read_source <- function(folder) {
  package <- basename(folder)
  described <- read.dcf(file.path(folder, "DESCRIPTION"))[1, ]
  field <- function(name) if (name %in% names(described)) described[[name]] else ""
  listed <- function(name) setdiff(trimws(sub("\\(.*", "", strsplit(field(name), ",")[[1]])), c("R", ""))
  space <- new.env(parent = baseenv())
  for (file in list.files(file.path(folder, c("R", "R/unix")), "\\.[RrSsq]$", full.names = TRUE)) {
    for (e in parse_file(file)) define(e, space)
  }
  for (name in sets_in(file.path(folder, "R", "sysdata.rda"))) assign(name, NA, space)
  ns <- if (file.exists(file.path(folder, "NAMESPACE"))) parseNamespaceFile(package, dirname(folder)) else list(exportPatterns = "^[^.]")
  defined <- ls(space, all.names = TRUE)
  generics <- Filter(function(n) !is.primitive(get0(n, baseenv())), as.character(ns$exportMethods))
  methods <- ns$S3methods
  if (length(methods)) methods[, 1] <- sub(".*::", "", methods[, 1])
  list(
    version = field("Version"), depends = listed("Depends"), needs = c(listed("Depends"), listed("Imports")), space = space,
    exports = setdiff(c(ns$exports, generics, unlist(lapply(ns$exportPatterns, grep, defined, value = TRUE))), c(".onLoad", ".onAttach", ".onUnload")),
    imports = lapply(ns$imports, as.list), methods = methods, data = data_in(file.path(folder, "data")),
    lazy = tolower(field("LazyData")) %in% c("yes", "true")
  )
}

parse_file <- function(file) {
  text <- tryCatch(readLines(file, warn = FALSE), error = function(e) character())
  text[!validUTF8(text)] <- iconv(text[!validUTF8(text)], "latin1", "UTF-8")
  tryCatch(parse(text = text, keep.source = FALSE, encoding = "UTF-8"), error = function(e) {
    message(file, ": ", conditionMessage(e))
    expression()
  })
}

# unknown is what a name stands for that a call makes, where the call may make a function.
unknown <- structure(list(), class = "unknown")

# Calls that surely make no function.
makers <- c(
  "c", "list", "structure", "data.frame", "ggproto", "ggplot2::ggproto", "R6Class", "R6::R6Class", "new.env", "matrix", "seq", "rep", "paste", "paste0", "unit",
  "factor", "as.Date", "tibble", "tibble::tibble", "quote", "expression"
)

# define takes down what an expression at the top of a file defines.
define <- function(e, space) {
  if (!is.call(e)) return()
  head <- paste(deparse(e[[1]]), collapse = "")
  if (head == "if" && (isFALSE(e[[2]]) || identical(e[[2]], quote(F)))) {
    if (length(e) > 3) define(e[[4]], space)
  } else if (head %in% c("{", "if")) {
    for (part in as.list(e)[-1]) define(part, space)
  } else if (head %in% c("<-", "=", "<<-", "assign") && length(e) >= 3 && (is.symbol(e[[2]]) || is.character(e[[2]]))) {
    define(e[[3]], space) # a <- b <- function() 1
    value <- e[[3]]
    while (is.call(value) && as.character(value[[1]])[1] %in% c("<-", "=")) value <- value[[3]]
    assign(as.character(e[[2]]), value_of(value, space), space)
  } else if (head %in% c("setGeneric", "methods::setGeneric") && length(e) >= 2 && is.character(e[[2]])) {
    made <- Filter(is.function, lapply(as.list(e)[-(1:2)], value_of, space))
    assign(e[[2]], if (length(made)) made[[1]] else function(object, ...) NULL, space)
  }
}

value_of <- function(value, space) {
  if (is.symbol(value)) {
    found <- get0(as.character(value), space)
    return(if (is.null(found)) unknown else found)
  }
  if (!is.call(value)) return(value)
  head <- paste(deparse(value[[1]]), collapse = "")
  if (head == "function") return(eval(value, space))
  if (head %in% c("setClass", "methods::setClass")) return(function(...) NULL)
  if (head == "c" && all(vapply(as.list(value)[-1], is.character, NA))) return(eval(value, baseenv()))
  if (head %in% makers) NA else unknown
}

# sets_in lists the names that a file of R's own format holds.
sets_in <- function(file) {
  tryCatch(suppressWarnings(load(file, new.env())), error = function(e) character())
}

# data_in lists the data sets of a folder, and what data() knows them by: their files.
data_in <- function(folder) {
  unlist(lapply(list.files(folder, full.names = TRUE), function(file) {
    own <- sub("\\.(gz|bz2|xz)$", "", basename(file))
    stem <- sub("\\.[^.]*$", "", own)
    switch(tolower(sub(".*\\.", "", own)),
      rda = , rdata = union(stem, sets_in(file)),
      csv = , txt = , tab = stem,
      r = {
        place <- new.env()
        for (e in parse_file(file)) define(e, place)
        union(stem, ls(place))
      }
    )
  }))
}
