import os

import numpy as np
import pandas as pd

tides = pd.read_csv("tides.csv")
print(tides)  # want note "shows `tides` without"
station = tides.station[0]
print(station)  # want note "shows `station` without"
print("station:", station)  # want note "tells"
level = tides[tides.station == station].level
print(level.values)  # want note "without its name"
print(np.shape(level))  # want warning "shape"
unused = level * 2
print(unused)  # want "`unused`"
print(level[:5])  # want warning "`level.:5.`"
print(level[-3:], level, station)  # want warning "print"
here = os.getcwd()
print(here)  # want note "shows `here` without"
level.to_csv("level.csv")


def compute_levels(tides):
    levels = {}
    for name, part in tides.groupby("station"):
        levels[name] = part.level - part.level.mean()
    print(levels)  # want "`levels`"


def fill(tides):
    for row in tides:
        print(row[0])  # want note "row"
        if row[1] is None:
            row[1] = row[0]
    print("filled")  # want note "tells"
    print(tides.head())  # want note "shows `tides\\.head\\(\\)`, perhaps"
    return tides


def tag(tides):
    for station in tides.station:
        name = kind + "_" + region + "_" + station
        print(name)  # want note "tells"
        fit(tides, name)


def scale(levels, log_scale, verbose):
    if log_scale:
        grid = np.load("grid.npy")
        print(grid.shape)  # want warning "`grid.shape`"
        levels = np.log(levels) * grid
    if verbose:
        print(levels.shape)
    for filename in sorted(levels):
        print(filename)  # want note "without its name"
    return levels


if __name__ == "__main__":
    levels = pd.read_csv("levels.csv")
    print(levels.shape)  # want warning "`levels.shape`"
    levels = scale(levels, True, False)
    print(levels)  # want note "without"
    levels.to_csv("scaled.csv")
