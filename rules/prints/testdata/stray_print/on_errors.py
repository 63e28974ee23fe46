import sys

import tides


def follow(ports):
    rows = []
    for port in ports:
        sys.stderr.write("reading %s\n" % port)
        level = tides.level(port)
        print("%s\t%s" % (port, level))
        rows.append(level)
        print(level)  # want note "without its name"
        tides.keep(level)
    return rows
