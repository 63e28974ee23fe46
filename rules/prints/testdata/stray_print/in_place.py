import fileinput

import tides


def renew(path):
    for line in fileinput.FileInput(path, inplace=True):
        print(line)
        tides.keep(line)


def reread(path):
    for line in fileinput.FileInput(path, inplace=False):
        print(line)  # want note "shows `line` without its name"
        tides.keep(line)
