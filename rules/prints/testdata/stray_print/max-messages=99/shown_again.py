import logging


def show_charts(paths, folder):
    print(paths)
    for i, path in enumerate(paths):
        if not path.startswith("/"):
            paths[i] = folder + "/" + path
    print(paths)


def show_levels(table):
    lines = table.lines()
    print(lines)
    lines = table.lines(full=True)
    print(lines)


def main(rows):
    print(rows)  # want "`print` shows `rows`"
    rows.append(1)
    print(rows)
    logging.info("done")
