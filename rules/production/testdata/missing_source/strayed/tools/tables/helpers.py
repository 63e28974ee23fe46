def join(rows):
    return rows
