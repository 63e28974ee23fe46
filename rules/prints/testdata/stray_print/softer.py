import numpy as np
import pandas as pd


def work(rows, out):
    total = 0
    for jj in rows:
        print("jj")  # want note "tells"
        print(jj)  # want note "without its name"
        total += jj
    levels = np.array(rows)
    print(out, levels.shape)  # want note "shape"
    print(levels.shape)  # want warning "shape"
    np.save(out, levels)
    frame = pd.DataFrame(rows)
    print(frame.describe())
    low = frame[frame > 3]
    try:
        low.to_csv(out)
    except:
        print("here")  # want note "marks a place"
    return total, low


work([1], "a")


def match(levels, gauges):
    levels = levels.rinsed()
    # check that the shapes are the same
    print(levels.shape)
    levels = levels + gauges
    # Show the shape
    print(levels.shape)
    return levels * 2


def search(levels, grid):
    found = grid.fit(levels)
    print(found.best_params_)


def trace(levels, plot=False, strict=False):
    if plot:
        reach = levels.reach()
        print("reach:", reach)
        levels.plot()
    if strict:
        reach = levels.reach()
        print("reach:", reach)  # want note "tells"
        levels.check(reach)
    return levels


frame = pd.read_csv("a.csv")
# Print the size of both tables
print(frame.shape)
print(frame.dropna().shape)
frame.to_csv("b.csv")
