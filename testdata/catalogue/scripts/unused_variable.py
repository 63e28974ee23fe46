def late(table):
    limit = 5
    return table[table["minutes"] > 3]
