def late(table, limit):
    rows = table["minutes"] > 3
    rows = table["minutes"] > limit
    return table[rows]
