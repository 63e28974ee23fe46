import numpy as np


def locate(tides):
    for name in ["lows"]:
        exec(name + " = tides[name]", locals())  # which Python 3 gives a copy
    return np.mean(lows)  # want "`lows` is defined nowhere"


print(locate({}))
