def order(path, show_steps=True, strict=False):
    name = path.stem
    if show_steps:
        print(path, name)
    rows = path.read()
    if not strict:
        print(rows)  # want "`rows`"
        rows = rows.clean()
    if path:
        print(name)  # want "`name`"
    return rows


def heading(name):
    print()
    print("=" * 70)
    print(name)


def try_tests():
    rows = order("a.csv")
    print([r for r in rows])
    rows.sort()
    print([r for r in rows])
