def load(path, *more):
    if path: return (read(path),
  [1,
 2])
    text = """
  less
        more
"""
    if more: \
        count(more)
      # a comment anywhere
    for row in text: pass
    class Row: pass; size = 1
    return text


if True:
  x = 1
else:
        x = 2
