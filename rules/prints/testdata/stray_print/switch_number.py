def read(path, loader=0, level=3):
    rows = []
    for i, line in enumerate(open(path)):
        if loader:
            print("reading", i)
        if level:
            print("read", i)  # want note "tells"
        rows.append(line)
    return rows
