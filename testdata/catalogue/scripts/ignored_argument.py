def late(rows, limit):
    limit = 3
    return [row for row in rows if row > limit]


print(late([1, 5], 4))
