Main() { # want "^`\\{` follows `Main\\(\\)` on one line: only `function`, `if` and loops have a body$"
  print(1)
}
