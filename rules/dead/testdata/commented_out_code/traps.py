#!/usr/bin/env python
# Copyright (c) 2020 Somebody. License: MIT
# x = 1
"""Words that look like code."""
import os

import numpy as np

# Use .format(pier, day) for the address.
address = "{}/{}"

# pier (m)
depth = 3

# x (rows, columns)
# y (rows,)
x = np.zeros((3, 4))
y = x[:, 0]

# output: [rows, columns]
output = x.T

# if needed:
# for each pier:
# return the mean
# import packages
# print predictions
z = x + y

# y = a * x + b
z = 2 * x + 3

# loss = log(p)
loss = np.log(y)

# depth=3
w = x.reshape(depth)

# depth = 3
w = np.full(4, depth=3)

# O(n log n), f(x) -> y, N(0, 1), a/b, mid-day
v = sorted(y)

# [0, 0, 1]
# [0, 1, 1]
# etc.
u = np.eye(3)

# {'late': 3, 'pier': 'north'}
# dict_keys(['late', 'pier'])
# array([[1, 2], [3, 4]])
t = dict(late=3)

# TODO: late(x)
# FIXME x = 3

# Syntax:
# plot(table, pier, day=None)

# The words of a call look like
#     draw(table, "late")
#     draw(table, "early")
# in all documents.

# >>> late(x)
# 3
# >>> x = late(y)


def draw(table):
    # draw(table)
    return table


# draw(table)
def paint(table):
    # Select as many as
    # sqrt(x)
    # of them, and use
    # np.sqrt(x)
    return table


# --------------------------------
# paint()
# --------------------------------

# see https://example.org/a=b(c)
# os.path
home = os.path.join("a", "b")

# %% not a cell: 50 % of x
# 1 = late, 2 = early
# total = 3 + 4
# half = 7 / 2 = 3.5, so it is odd
code = 1

# ```
# late(x, limit=3)
# ```

# (as many as there are
# piers)
# fmt: off
# type: List[int]
# noqa: E501
# region late(x)
# ------ late(x) ------
s = [
    # (pier, day)
    ("north", 1),
    # match (str, int)
    ("south", 2),
    # limit=3
    ("west", 3),
]

# It's late(x) when it isn't early(y).
# first_name + last_name
# x == y
# not x
# a, b
# e.g. late(x)
# x is y
# late -> early
r = 1


def tide_energy(levels, weights):
    # The product is formed once for all. A loop could use that it is symmetric, but
    # then one pays for the roots and has to write
    #    rooted = sqrt(weights)[:, None] * levels
    #    return rooted.T @ rooted
    # which (perhaps) is as quick on a machine with one core.
    return levels.T @ (weights[:, None] * levels)


def test_tides(levels):
    # low = [0, 1, 1, 0]
    # high = [1, 0, 0, 1]
    # late = [1, 1, 0, 0]
    return tide_energy(levels, [1, 0])


def tide_sums(levels, steady):
    # What is done here is a faster way to say:
    # for k, level in enumerate(levels):
    #     levels[k] = level.prod(1)
    # It spreads one over the other, and has no loop.

    # Note: a wrapper that stands above the others, as in
    #
    # @tides.wrapped(levels)
    # def tide(self):
    # ...

    # invariant: steady = True
    return levels.sum() + steady


# Taken from the scripts of the harbour.
#
# Example
# tide_file=tides/north.1mb.txt
# out_file=outputs/levels.tsv
# python scripts/levels.py $tide_file -o $out_file
import levels

levels.run()


def flatten(x):
    # x.shape = [boats, days, tides]
    return x.reshape(len(x), -1)


# limits : list = [both_ends], otherwise the lower one
# weigh(tides, factor=3)
def weigh(tides, factor):
    return tides * factor


def rise(tides, places):
    # level = max(tides.level*max(int(places), 0),
    # 1-places.low) but to work out int(places) right away
    # is slow until we know that there are few
    names = ["gauge"]
    # names of the fields as they stand in the table (see
    # tides/harbour/_gauges/common.pyx)
    return tides[names]

# low_water = [0, 1, 2] # may run dry
# high_water = [3, 4] # is deep enough
#
# LL = lowest level ever
# LW = level at low water
# HW = level at high water

# This finds what belongs to one gauge. See how
# by_gauge.append(readings.get_group(gauge))
# that allows a look at each of them on its own
by_gauge = readings.groupby("gauge")

# Hooks run once for each tide.
# For example, when there is a module hooks and a class TideHooks in it, do
# from harbour.hooks import TideHooks
HOOKS = ()
