late <- function(ferries) {
  limit <- 5 # want 3-8:"`limit` is set and never read: remove it"
  ferries[ferries$minutes > 3, ]
}

read_day <- function(day) {
  path <- file.path("days", day) # want note "`path` is set and never read: keep the call"
  header = TRUE # want "`header` is set"
  if (day > 3) {
    old <- day * 2 # want "`old` is set"
  }
  helper <- function(x) x # want "`helper` is set"
  read.csv("today.csv")
}

# What a function ends in is its value
result <- function(x) {
  total <- sum(x)
}
branch <- function(x) {
  if (x > 1) {
    y <- 2
  } else {
    y <- 3
  }
}
caught <- function(x) {
  value <- tryCatch({
    inner <- log(x)
  }, error = function(e) NULL)
  value
}

# A formula reads what its text is put together from
modelled <- function(table, outcome, terms) {
  minutes <- table$minutes
  l1 <- table$minutes - 1
  xs <- table$late / 60
  offset <- 0.5 # want "`offset` is set"
  lm(as.formula(paste0(outcome, " ~ minutes + ", paste0("l", 1:3), terms, "s")), data = table)
}
told <- function(text) {
  minutes <- 1:3
  lm(as.formula(text))
}

# Read where no plain use is seen
columns <- function(table) {
  threshold <- 3
  weight <- 2
  shade <- "red"
  label <- "late"
  key <- "day"
  table %>%
    dplyr::filter(minutes > threshold) %>%
    dplyr::mutate(w = {{ weight }}, k = !!key)
  lm(minutes ~ poly(day, shade), data = table)
  message(glue::glue("{label} ferries"))
}
by_name <- function() {
  a <- 1
  b <- 2
  d <- 3
  e <- 4
  get("a")
  mget(c("b", "d"))
  sqldf::sqldf("select * from e")
}
text <- function(template) {
  name <- "Anna"
  glue::glue(template)
}
quoted <- function(x) {
  env_name <- 3
  substitute(x + env_name)
}
frame <- function() {
  v <- 3
  environment()
}
report <- function() {
  year <- 2020
  rmarkdown::render("report.Rmd")
}
evaluated <- function(code) {
  v <- 3
  eval(parse(text = code))
}
inner_reads <- function() {
  base <- 3
  function(x) x + base
}
counts <- function(x) {
  n <- 0
  sapply(x, function(i) n <<- n + i)
  invisible()
}
parts <- function(x) {
  names(x) <- c("a", "b")
  y <- list()
  y$a <- 1
  x
}
loops <- function(n) {
  for (i in seq_len(n)) cat("x")
  .hidden <- 3
  n
}
used_late <- function(n) {
  on.exit(close(con))
  con <- file("a.txt")
  readLines("b.txt")
}
default <- function(n, m = size) {
  size <- 3
  n * m
}
frees <- function() {
  big <- numeric(1e6)
  rm(big)
  gc()
}
methods_within <- function(x) {
  print.tide <- function(x, ...) cat("tide")
  print(x)
}
in_condition <- function(x) {
  if ((n <- length(x)) > 3) cat("many")
  while (is.null(row <- next_row())) Sys.sleep(1)
  TRUE
}
server <- function(input, output, session) {
  late <- reactive({
    limit <- input$limit * 2 # want "`limit` is set and never read"
    rows <- subset(ferries, minutes > 5)
  })
  output$table <- renderTable({
    shown <- late()
    shown[1:3, ]
  })
}
outer_value <- function(ferries) {
  rows <- ferries[ferries$day == 1, ]
  lapply(1:3, function(i) {
    rows <- rows[rows$harbour == i, ]
    nrow(rows)
  })
}
unsaved <- function(ferries) {
  p <- ggplot(ferries, aes(day, minutes)) + geom_point() # want "`p` is set"
  nrow(ferries)
}
saved <- function(ferries) {
  p <- ggplot(ferries, aes(day, minutes)) + geom_point()
  ggsave("ferries.png")
}
meant <- function(ferries) {
  late <- 0
  early <- 0 # want "`early` is set"
  if (nrow(ferries) > 3) {
    # jarl-ignore unused_object: a debugger looks at it
    late <- 3
    early <- 3 # nolint: line_length_linter.
  }
  nrow(ferries)
}
chain <- function(ferries) {
  low <- high <- 4 # want 10-14:"^`high` is set and never read: remove it$"
  deep = wide = tall = ferries$depth # want "`deep`" "`tall`"
  day <- month <- NULL
  print(low + wide + day)
  nrow(ferries)
}
twice <- function(ferries) first <- second <- nrow(ferries)
replacing <- function(x) {
  `part<-` <- NULL
  x
}
