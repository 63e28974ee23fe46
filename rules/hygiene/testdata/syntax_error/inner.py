def count(path):
    lines = read(path)
        .strip()  # want "cannot parse `.strip\\(\\)` after `lines = read\\(path\\)`"
    return lines
