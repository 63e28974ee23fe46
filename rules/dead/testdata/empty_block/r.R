count <- function(boats, trips = function() {}) {
  if (boats > 3) {} # has a reason
  # want +2 "^`if boats > 3` does nothing: remove it$"

  if (boats > 3) {}
  # want +2 "^`if boats > 3` does nothing, only its `else`: turn the condition around$"

  if (boats > 3) {
  } else {
    message("few")
  }
  if (boats > 3) {
    message("many")
    # want +2 "^`else` does nothing: remove it$"

  } else {}
  # want +2 "^`for \\(i in 1:3\\)` does nothing: remove it$"

  for (i in 1:3) {}
  for (j in 1:3) {}
  print(j)
  if (boats > 3) {
    # nothing
  }
  if (boats > 3) NULL
  if (boats > 3) {
  } else if (boats > 2) {
    message("some")
  }
  while (boats > 3) {}
  if (is.numeric(boats)) {
  } else stop("boats must be a number")
  x <- if (boats > 3) {} else 2
  if (shift(boats)) {}
  tryCatch(boats, error = function(e) {})
  switch(boats, a = {}, b = 2)
  local({})
  lapply(boats, function(b) {})
  repeat {}
}

# want +2 "^`clean` does nothing: write it or remove it$"

clean <- function(boats) {
}

server <- function(input, output) {}
print.boat <- function(x, ...) {}
ignore <- function(x) {}
handed <- function(x) {}
elsewhere <- function(x) {}
boats$sail <- function() {}

clean(3)
shinyApp(ui, server)
lapply(boats, handed)
ignore(4)
