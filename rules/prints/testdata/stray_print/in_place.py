import fileinput

import tides


def renew(path):
    for line in fileinput.FileInput(path, inplace=True):
        print(line)
        tides.keep(line)


def read(path):
    try:
        levels = tides.read(path)
    except ValueError as wrong:
        print("WARNING: cannot read", path)  # want note "tells on standard output"
        print(type(wrong))  # want note "tells on standard output"
        levels = None
    tides.keep(levels)
    return levels


def renewed(path):
    print("yep")  # want "marks a place"
    tides.renew(path)
    print("renewed", path)  # want note "tells on standard output"
    return path


def reread(path):
    for line in fileinput.FileInput(path, inplace=False):
        print(line)  # want note "shows `line` without its name"
        tides.keep(line)
