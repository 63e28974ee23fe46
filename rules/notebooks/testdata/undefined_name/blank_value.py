import os


def append(sheet, rows):
    address =
    target = address % {"sheet": sheet}
    return os.path.join(target, rows)
