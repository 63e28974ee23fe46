if max(1, 2  # want "^`\\(` is never closed"
    print(1)
