for row in rows:
    if row:
        count(row)
      skip(row)  # want "`skip\\(row\\)` is indented like no block around it"
