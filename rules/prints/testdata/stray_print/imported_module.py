import sys

import tides

print(sys.version)  # want note "shows `sys\\.version` without"
print(tides.port)  # want note "shows `tides\\.port`, perhaps"
print("tides", tides.__version__)  # want note "tells"


def rise(levels):
    return tides.rise(levels)
