import tides


def both():
    return (*tides.low()), tides.high()  # want "`\\(\\*tides.low\\(\\)\\)` unpacks nothing"
