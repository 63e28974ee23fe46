import numpy as np


def level(kind: str):
    return np.int(kind)  # want "`np.int` is gone"
