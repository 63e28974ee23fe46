def load(path):
    rows = read(path)
      rows.sort()  # want 7-18:"`rows.sort\\(\\)` is indented, but nothing above"
    return rows
