rows = []
try:
    found = rows.append(3)
    rows = open(rows)
except ValueError:
    print(found)
others = [3]
try:
    found = others.sort()  # want warning "^`found` is None"
    others.index(4)
except ValueError:
    print(found)
