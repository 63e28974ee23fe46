import shlex
import subprocess
from datetime import timedelta

import numpy as np
import pandas as pd


def drop(tides, pier):
    if pier in tides.columns:
        return tides.drop(columns=pier)
    return tides


def check(piers, tides):
    failed = []
    for pier in piers:
        if tides[pier].duplicated().any():
            print(pier)  # want note "without its name"
            failed.append(pier)
    if len(tides) < 3:
        print(tides.head())  # want note "tells"
        raise ValueError("too few")
    return failed


def run(tool, depth):
    order = "{} -d {}".format(tool, depth)
    print(order)  # want note "tells"
    parts = shlex.split(order)
    return subprocess.call(parts)


def by_week(tides, start, end, last):
    levels = []
    for week in range(12):
        levels.append(tides.between(start, end).mean())
        start = end
        end = start + timedelta(days=7)
        print(start, end)  # want note "tells"
        tides.mark(week)
    return levels


def gather(piers, tides):
    lows, highs = np.array([]), np.array([])
    for pier in piers:
        lows = np.append(lows, tides[pier].min())
        highs = np.append(highs, tides[pier].max())
        print(lows, highs)  # want note "without its name"
        np.savetxt(f"{pier}.txt", np.stack((lows, highs)))


def spread(tides, slope):
    mean = np.mean(tides)
    print(mean, min(0, slope))  # want note "without its name"
    return mean + min(0, slope)


def choose(net, tides):
    net = net.trained(tides)
    print()
    print()
    return net


def tune(search, tides):
    best_depth, grid = search.over(tides)
    print(best_depth)  # want note "without its name"
    print(grid)  # want "`print` shows `grid`"
    return search.fit(grid, best_depth)


def lay_out(tides):
    summed = tides.fold(3)
    with pd.option_context("display.max_rows", None):
        print(summed)  # want note "tells"
    tides.put(summed)
    np.set_printoptions(precision=3)
    spread = tides.spread()
    print(spread)  # want note "tells"
    return tides.keep(spread)


def rise(tides, signs):
    said = signs.START
    said += " the tide is rising \n"
    tides.say(said)
    print(tides.GREEN)  # want "`tides.GREEN`"
    return tides.keep(said)


def count(tides, low_piers):
    print("rows to fit: {}".format(len(tides)))  # want note "tells"
    tides.fit()
    print("size of low_piers: {}".format(len(low_piers)))  # want note "`len\\(low_piers\\)`, perhaps"
    return tides.at(low_piers)


def best(tides, levels):
    lowest = levels[0]
    for level in levels:
        if level < lowest:
            lowest = level
    return tides.above(lowest)


def judge(tides, net, out):
    net.deviance = metrics.deviance(tides)
    print(net.deviance)  # want note "tells"
    line = "deviance:\t" + str(net.deviance)
    print(line)  # want note "tells"
    out.write(line + "\n")
    return net


def wait(tides, began):
    spent = "Hours: " + str(tides.now - began) + "  tides: " + str(tides.count)
    print(spent, "\n")  # want note "tells"
    return tides.after(spent)


def evaluate(tides):
    reward = 0
    while True:
        state, gain, done = tides.step()
        reward += gain
        print(f"level:{state[:-1]} gain:{gain} sum:{reward} hour:{state[-1]}")  # want note "tells"
        if done:
            return reward


if False:
    print(tides)
else:
    print(type(tides))  # want "`type\\(tides\\)`"
tides.keep()


try:
    print(Harbour)
except NameError:
    Harbour = "pier"


def by_depth(tides):
    depths = tides.sort_values(by="depth")
    return depths


def by_hour(tides):
    hours = tides.sort_values(by="hour")
    print(hours)  # want "`hours`"
    return hours


sorted_tides = by_depth(tides)
by_depth(tides)
tides.at(by_hour(tides))
