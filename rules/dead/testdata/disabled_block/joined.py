def show(rows, verbose):
    if False and verbose:  # want "`if False and verbose` switches its block off"
        dump(rows)
    while rows and verbose and 0:  # want "switches its block off"
        dump(rows)
    if not True and verbose:  # want "`if not True and verbose`"
        dump(rows)
    if True and verbose:
        dump(rows)
    if False or verbose:
        dump(rows)
    if not (False and verbose):
        dump(rows)
    else:
        count(rows)
    return rows
