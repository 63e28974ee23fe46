def extract(rows, columns):
    print(";".join(columns))
    for row in rows:
        print("\t".join(row))
        keep(row)
    print(", ".join(columns))  # want note "`print` tells"
    return rows
