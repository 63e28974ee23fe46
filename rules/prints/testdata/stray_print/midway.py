import argparse
import sys


def load(path):
    print(path)  # want "`path`"
    return read(path)


def find(rows, key):
    for row in rows:
        if row.key == key:
            print(row)
            break


def load_report(path):
    rows = read(path)
    print(rows)  # want "`rows`"
    return rows


def report(rows):
    print(rows)
    return rows


def count(rows):
    total = 0
    for row in rows:
        total += weigh(row)
        print(row.kind)
    log.close()


def main():
    args = argparse.ArgumentParser().parse_args()
    rows = load(args.path)
    print(rows)  # want "`rows`"
    print("path:", args.path)
    if args.short:
        print(rows[0])  # want "`rows.0.`"
    kept = find(rows, args.key)
    for row in kept:
        name = f"{row.kind}-{row.id}"
        print(name)
        keep(row, name)
    print(kept)
    sys.exit(0)


if __name__ == "__main__":
    main()


def sums(table, model):
    model.fit(table)
    print(table.late.sum())  # want "`table.late.sum"
    print(model.coef_)  # want "`model.coef_`"
    print(np.mean(table))  # want "`np.mean"
    for part in table:
        print(part.sum())
    model.save(table)
    print(table.late.sum())
