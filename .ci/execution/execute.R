# Runs variants of the chunks of a document from top to bottom and says how each
# ends, as execute.py does for notebooks; with "record" also what each chunk showed.
# With "statements" in the task it tells instead where each text has statements at
# its top that give a name a value or attach a package: first line, last line, name.
# With "delete" it returns a text without the statement at a place.

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

# without returns a text in which the statement at a place is gone: of an assignment a
# value that calls something is kept. NULL where there is no such statement.
without <- function(text, line, column, kind) {
  code <- tryCatch(parse(text = text, keep.source = TRUE), error = function(e) NULL)
  if (is.null(code)) return(NULL)
  parts <- utils::getParseData(code, includeText = TRUE)
  at <- with(parts, (line1 < line | line1 == line & col1 <= column) & (line2 > line | line2 == line & col2 >= column))
  parts$text[parts$terminal & nchar(parts$text) == 0] <- ""
  braces <- parts$parent[parts$token == "'{'"]
  stands <- parts[at & parts$token %in% c("expr", "equal_assign", "expr_or_assign_or_help") & parts$parent %in% c(0, braces), ]
  if (nrow(stands) == 0) return(NULL)
  stands <- stands[order(-stands$line1, -stands$col1), ][1, ]
  whole <- utils::getParseText(parts, stands$id)
  x <- parse(text = whole, keep.source = FALSE)[[1]]
  new <- "invisible()"
  if (kind == "unused_import") {
    calls <- all.names(x)
    if (!any(c("library", "require") %in% calls) || length(all.vars(x)) > 1) return(NULL)
  } else {
    if (!is.call(x) || !as.character(x[[1]])[1] %in% c("<-", "=") || !is.name(x[[2]])) return(NULL)
    value <- x[[3]]
    makes <- is.call(value) && identical(value[[1]], quote(`function`))
    if (!makes && is.call(value)) new <- paste0("invisible(", paste(deparse(value), collapse = "\n"), ")")
  }
  lines <- strsplit(text, "\n", fixed = TRUE)[[1]]
  head <- substr(lines[stands$line1], 1, stands$col1 - 1)
  tail <- substr(lines[stands$line2], stands$col2 + 1, nchar(lines[stands$line2]))
  c(head(lines, stands$line1 - 1), paste0(head, new, tail), tail(lines, length(lines) - stands$line2)) |> paste(collapse = "\n")
}

run <- function(cells, record) {
  grDevices::pdf(NULL)
  shown <- list()
  for (i in seq_along(cells)) {
    line <- 0
    printed <- utils::capture.output(error <- tryCatch({
      code <- parse(text = cells[[i]]$text, keep.source = TRUE)
      for (k in seq_along(code)) {
        line <- as.integer(attr(code, "srcref")[[k]])[1]
        value <- withVisible(eval(code[[k]], globalenv()))
        if (value$visible) print(value$value)
      }
      NULL
    }, error = function(e) e))
    if (record) shown[[i]] <- paste(gsub("0x[0-9a-f]+|<environment: [^>]*>", "", printed), collapse = "\n")
    if (!is.null(error) && !isTRUE(cells[[i]]$fails)) {
      name <- missing_name(error)
      if (is.null(name)) return(list(end = "error", at = i - 1, line = line, error = substr(conditionMessage(error), 1, 80)))
      return(list(end = "name", at = i - 1, line = line, name = name))
    }
  }
  c(list(end = "end"), if (record) list(outputs = as.list(shown)))
}

if (!is.null(task$statements)) {
  say(lapply(task$statements, statements))
} else if (!is.null(task$delete)) {
  say(do.call(without, task$delete))
} else {
  for (id in names(task$variants)) {
    job <- parallel::mcparallel({
      sink(nullfile())
      outcome <- suppressWarnings(suppressMessages(run(task$variants[[id]], isTRUE(task$record))))
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
