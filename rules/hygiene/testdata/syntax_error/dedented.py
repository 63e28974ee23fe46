def f(bar):
    (bar.
baz)
    total = (bar +
# less than the block
  1)
    return total
