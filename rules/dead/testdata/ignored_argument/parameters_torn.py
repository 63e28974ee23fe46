def late(rows, limit):
    if rows
        limit = 3
    return rows, limit


def low(rows, limit=4):
    limit = 3  # want "`limit`"
    return rows, limit
