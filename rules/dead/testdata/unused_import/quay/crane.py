# another module reads crane.bisect, a notebook runs hoist.py
import bisect
import binascii  # want "`binascii`"


def lift():
    return 1
