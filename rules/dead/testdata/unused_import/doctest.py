import math


def f(x):
    """
    >>> math.floor(f(2))
    2
    """
    return x
