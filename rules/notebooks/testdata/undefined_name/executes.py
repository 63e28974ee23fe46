import sys

import numpy as np


def run(text):
    space = {"tidal": np, "highs": [3]}
    exec(text, space)
    return space


print(run(open(sys.argv[1]).read()))
