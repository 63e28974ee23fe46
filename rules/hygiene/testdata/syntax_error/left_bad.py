def f():
    (bar.
baz)
    x = 1 2  # want "cannot parse"
