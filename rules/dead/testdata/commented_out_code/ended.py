import sys

from steps import clean_tides, fit_tides, read_tides


def depth_at(pier):
    if not pier:
        raise ValueError(pier)
        # want +1 "2 lines, 2 assignments: remove it"
        # gauge = pier.gauge()
        # level = gauge.read(3)
    return level


def high_at(pier):
    for gauge in pier:
        if not gauge:
            sys.exit(3)
            # want +1 "2 lines, 2 assignments: remove it"
            # gauge = gauge.next()
            # high = gauge.read(3)
            gauge.close()
        return high


# What stands below the block of what ends it runs.
def low_at(pier):
    if not pier:
        raise ValueError(pier)
    # want +1 "2 lines, 2 assignments: bring `low` back, or remove what needs it"
    # gauge = pier.gauge()
    # low = gauge.read(3)
    return low


def mean_at(pier):
    if not pier:
        print(pier)
        # want +1 "2 lines, 2 assignments: bring `mean` back, or remove what needs it"
        # gauge = pier.gauge()
        # mean = gauge.read(3)
    return mean


def known_at(pier):
    return pier.known
    # want +1 "2 assignments: remove it"
    # tides = clean_tides(pier)
    # model = fit_tides(tides, pier)


def waves_at(pier):
    if not pier:
        return 3
        # want +1 "an assignment of `waves`: remove it"
        # waves = read_tides("waves.csv")
    return waves.high
