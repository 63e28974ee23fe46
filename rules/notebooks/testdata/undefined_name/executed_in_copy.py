import numpy as np


def locate(tides):
    """Take the lows and
    print the mean.
    """
    for name in ["lows"]:
        exec(name + " = tides[name]", locals())  # which Python 3 gives a copy
    print ("mean of", len(tides))
    return np.mean(lows)  # want "`lows` is defined nowhere"


print(locate({}))
