import csv


def count_tides(port, rows):
    high = [row for row in rows if row.port == port]
    print(len(high))  # want "len"
    with open("high.csv", "w") as file:
        csv.writer(file).writerows(high)


def sail(port, rows):
    loaded = load(rows)
    print("=" * 60)
    print(loaded.port)  # want note "`loaded.port` without"
    print("Sailing with: ", len(loaded))  # want note "tells"
    print("=" * 60)
    for row in loaded:
        port.moor(row)
