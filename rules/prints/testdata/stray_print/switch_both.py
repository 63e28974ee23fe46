def read(path, v=False):
    rows = open(path).readlines()
    if v and rows:
        print("read", len(rows))
    return rows
