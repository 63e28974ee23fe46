"""Only what is faster where it exists."""
from math import sqrt

try:
    from _fast import *
except ImportError:
    pass


def root(x):
    return sqrt(x) * 2 * x
