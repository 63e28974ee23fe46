import numpy as np


def run(text):
    space = {"tidal": np, "highs": [3]}
    exec(text, space)
    return space


print(run(open("handed_in.py").read()))
