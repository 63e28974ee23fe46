import math

import statistics
import random  # want "`random`"


def late(x):
    return x
