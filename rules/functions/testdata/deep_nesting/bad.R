clean <- function(tables, columns) {
  for (table in tables) {
    if (ok(table)) {
      for (column in columns) {
        if (column %in% names(table)) {
          for (value in table[[column]]) {
            if (is.na(value)) {  # want warning 13-29:"`clean` nests 6 levels deep \\(5 allowed\\)"
              drop(value)
            }
          }
        }
      }
    }
  }
}

chain <- function(kind, rows) {
  for (row in rows) {
    if (kind == 1) {
      1
    } else if (kind == 2) {
      2
    } else if (kind == 3) {
      3
    } else {
      for (cell in row) {
        if (cell > 0) for (i in seq_len(cell)) x <- if (i > 1) 2 else 3
      }
    }
  }
}

halves <- function(x) {
  if (x > 1) {
    1
  } else {
    if (x > 2) {
      2
    } else {
      if (x > 3) {
        3
      } else {
        if (x > 4) {
          4
        } else {
          if (x > 5) {
            5
          } else {
            if (x > 6) 6 else 7  # want "`halves` nests 6 levels deep"
          }
        }
      }
    }
  }
}

inline <- function(groups) {
  lapply(groups, function(group) {
    foreach(row = group) %dopar% {
      tryCatch({
        if (row > 1) {
          for (i in 1:3) {
            show(row)
            repeat {
              if (i > 2) {  # want "`inline` nests 6 levels deep"
                show(i)
              }
            }
          }
        }
      }, error = function(e) NULL)
    }
  })
}

server <- function(input, output, session) {
  observeEvent(input$go, {
    if (input$a) {
      for (x in input$b) {
        if (x > 1) {
          for (y in x) {
            if (y > 1) {
              show(y)
            }
          }
        }
      }
    }
  })
}

for (a in 1:3) {
  d <- a + 1
  for (b in 1:3) {
    if (a != b) {
      for (c in 1:3) {
        if (c != b) {
          if (c != a) {  # want warning "6 branches and loops in each other \\(5 allowed\\)"
            print(c)
          }
        }
      }
    }
  }
}

for (depth in 1:3) for (rate in 1:3) for (size in 1:3) for (seed in 1:3) {
  for (fold in 1:3) {
    if (fold > seed) print(fold)
  }
}

guarded <- function(rows) {
  for (row in rows) {
    if (row > 1) {
      for (cell in row) {
        if (cell > 1) {
          repeat {
            if (cell > 2) break
            if (cell > 3) {
              stop("too large")
            }
          }
        }
      }
    }
  }
}
