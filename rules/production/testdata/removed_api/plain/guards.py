import numpy as np
import pandas as pd

try:
    from collections import Iterable
except ImportError:
    from collections.abc import Iterable

if int(np.__version__.split(".")[0]) < 2:
    lowest = np.NINF
else:
    lowest = -np.inf
kind = np.int if hasattr(np, "int") else int
try:
    kind = np.float
except AttributeError:
    kind = float
if lowest:
    kind = np.complex  # want "^`np.complex` is gone since NumPy 1.24: `complex`; so is `np.object`$"
Low = np.object


def of(np):
    return np.str


class Tide:
    np = None

    def rise(self):
        return self.np.str


def other():
    import tides as np
    return np.str
