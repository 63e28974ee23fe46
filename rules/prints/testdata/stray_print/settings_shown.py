import numpy as np

import tides

region = "north"
levels = tides.read(region)
print(region)  # want note "shows `region` without its name"
np.save("levels.npy", levels)


def keep(port, year):
    print(f"{port=} {year=}")  # want note "tells on standard output"
    tides.save(port, year)
