import numpy as np


def locate(tides):
    for name in ["lows", "highs"]:
        exec(name + " = tides[name]", locals())
    print"mean of", len(tides)
    return np.mean(lows) + np.mean(highs)


def count(tides):
    return len(tides) + len(ports)  # want "`ports` is defined nowhere"


print(locate({}), count([]))
