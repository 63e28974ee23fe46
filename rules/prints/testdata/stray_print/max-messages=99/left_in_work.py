import os
from collections import Counter

import numpy as np

tides = load_tides("tides.npy")


def fit_log_spline(levels, knots):
    spline = make_spline(levels, knots)
    print(spline.shape)  # want "`spline.shape`"
    print("knots are set")  # want note "tells"
    return spline


def get_train_test_split(levels):
    train, test = cut(levels)
    print(train.shape)  # want "`train.shape`"
    return train, test


def test_split(levels):
    print(levels.shape)  # want note "without"
    return levels


def gauge_demo(levels):
    levels = smooth(levels)
    print(levels.shape)  # want "`levels.shape`"
    return levels


def describe_levels(levels):
    levels = smooth(levels)
    print(levels.shape)
    return levels


def search(grid):
    try:
        best = grid.best(tides)
    except IndexError:
        print("www")  # want "marks a place"
    except KeyError:
        print(grid.cells.shape)  # want "`grid.cells.shape`"
        assert False
    except ValueError:
        print(grid.name)  # want note "tells"
    print("X")  # want "marks a place"
    return best


def symmetry(cell):
    group = cell.lookup(tides)
    print(group, cell.get_numbers())  # want "`cell.get_numbers\\(\\)`"
    print(len(group), "*" * 30)  # want note "shows `len\\(group\\)`, perhaps"
    print("----------", group)  # want "`group`"
    print("WATER_L: ", cell)  # want note "tells"
    water_l = cell.level(group)
    print("WATER_L: ", water_l)  # want note "tells"
    print("level:", water_l, len(water_l))  # want note "tells"
    return group


def folds(splitter, levels):
    for train_at, test_at in splitter.split(levels):
        model.fit(levels[train_at])
        print(train_at, test_at)  # want "`test_at`"
        model.save(levels)
    for station in levels:
        print(station)  # want note "without its name"
        model.fit(station)
    return model


mask = np.load("mask.npy")
print(mask.shape, (mask > 1).any())  # want "`mask.shape`"
print(os.path.exists("mask.npy"))  # want "exists"
print(model.metrics_names)  # want "`model.metrics_names`"
print(model.best_score)  # want note "tells"
mask_df = model.narrow(mask)
print(mask_df)  # want "`mask_df`"
words = Counter(model.words(mask))
model.save(words)
print(words.most_common(10))  # want "most_common"


def player_info_page(page):
    page.read()
    print(page.shape)  # want "`page.shape`"
    page.keep()


def gauges(levels, folder):
    kind = "weekly"
    print(kind)  # want note "shows `kind` without its name"
    for level in levels:
        print(level + 1, "/", levels.size)  # want note "tells"
        model.fit(level, kind)
    print("gauges_of")  # want note "tells"
    print(levels)  # want "`levels`"
    done = model.send(folder)
    print(done.stdout)  # want note "without its name"
    return levels


def run_gauges(levels):
    levels.read()
    print("-" * 40)
    print("hourly data")  # want note "tells"
    levels.read()
    print("8" * 40)  # want "draws a line"
    print(levels.read(kind="hours").shape)  # want "shape"
    return levels


def grade(levels):
    line = "{:s} = {:f}".format(repr(levels), model.grade(levels))
    print(colors.green | line)  # want note "tells"
    levels.keep()
    return levels
