import sys

import tides

print(sys.version)  # want "`print` shows `sys.version`"
print(tides.port)  # want note "without"
print("tides", tides.__version__)  # want note "tells"


def rise(levels):
    return tides.rise(levels)
