from harbour.gauges import read_levels
from harbour.tides import high


def report(path):
    return high(read_levels(path))
