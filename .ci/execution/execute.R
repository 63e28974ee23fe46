# Runs variants of the chunks of a document from top to bottom and says how each
# ends, as execute.py does for notebooks. With "statements" in the task it tells
# instead where each text has statements at its top that give a name a value or
# attach a package: first line, last line, name.

task <- jsonlite::fromJSON(file("stdin"), simplifyVector = FALSE)
say <- function(x) cat(jsonlite::toJSON(x, auto_unbox = TRUE), "\n", sep = "")

statements <- function(text) {
  code <- tryCatch(parse(text = text, keep.source = TRUE), error = function(e) expression())
  places <- lapply(attr(code, "srcref"), as.integer)
  found <- list()
  for (i in seq_along(code)) {
    x <- code[[i]]
    name <- NULL
    if (is.call(x) && as.character(x[[1]])[1] %in% c("<-", "=") && is.name(x[[2]])) name <- as.character(x[[2]])
    if (is.call(x) && identical(x[[1]], quote(library))) name <- ""
    alone <- sum(vapply(places, function(p) p[1] <= places[[i]][3] && p[3] >= places[[i]][1], TRUE)) == 1
    if (!is.null(name) && alone) found[[length(found) + 1]] <- list(places[[i]][1], places[[i]][3], name)
  }
  found
}

missing_name <- function(e) {
  pattern <- "^object '([^']+)' not found$|^could not find function \"([^\"]+)\"$"
  while (!is.null(e)) {
    message <- conditionMessage(e)
    if (grepl(pattern, message)) return(sub(pattern, "\\1\\2", message))
    e <- e$parent
  }
  NULL
}

run <- function(cells) {
  grDevices::pdf(NULL)
  for (i in seq_along(cells)) {
    line <- 0
    error <- tryCatch({
      code <- parse(text = cells[[i]]$text, keep.source = TRUE)
      for (k in seq_along(code)) {
        line <- as.integer(attr(code, "srcref")[[k]])[1]
        value <- withVisible(eval(code[[k]], globalenv()))
        if (value$visible) print(value$value)
      }
      NULL
    }, error = function(e) e)
    if (!is.null(error) && !isTRUE(cells[[i]]$fails)) {
      name <- missing_name(error)
      if (is.null(name)) return(list(end = "error", at = i - 1, line = line, error = substr(conditionMessage(error), 1, 80)))
      return(list(end = "name", at = i - 1, line = line, name = name))
    }
  }
  list(end = "end")
}

if (!is.null(task$statements)) {
  say(lapply(task$statements, statements))
} else {
  for (id in names(task$variants)) {
    job <- parallel::mcparallel({
      sink(nullfile())
      outcome <- suppressWarnings(suppressMessages(run(task$variants[[id]])))
      sink()
      outcome
    }, silent = TRUE)
    began <- Sys.time()
    outcome <- NULL
    while (is.null(outcome) && difftime(Sys.time(), began, units = "secs") < task$limit) {
      outcome <- parallel::mccollect(job, wait = FALSE, timeout = 1)[[1]]
    }
    if (!is.list(outcome)) {
      tools::pskill(job$pid, tools::SIGKILL)
      outcome <- list(end = "timeout")
    }
    say(c(list(id = id), outcome))
  }
}
