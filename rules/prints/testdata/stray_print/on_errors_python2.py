import sys

import tides


def follow(ports):
    rows = []
    for port in ports:
        print >> sys.stderr, "reading", port
        level = tides.level(port)
        print "port %s: %s" % (port, level)
        rows.append(level)
    return rows
