import numpy as np

SIZE = 3


def noise(n):
    return np.random.randn(n)
