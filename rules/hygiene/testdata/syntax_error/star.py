import tides


def both():
    return (*tides.low()), tides.high()  # which Python took until 3.9
