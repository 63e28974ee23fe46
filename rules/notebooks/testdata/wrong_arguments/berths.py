"""Berths of a harbour."""
import numpy as np


def moor(boat, berth, lines=2, *, night=False, **others):
    return boat, berth, lines, night, others


def count(boats, /, berths, *, low, high=9):
    return boats, berths, low, high


def sum_up(first, *more):
    return first, more


def all_boats():
    return []


def measure(boat: str, width: float = 1.0, *depths: float, unit: str) -> float:
    return width


@np.vectorize
def draw(boat):
    return boat


def haul(boat, \
         berth):
    return boat, berth


moor("tern", 4)
moor("tern", 4, 3, night=True, keel="long")
moor("tern", berth=4)
moor("tern", 4, 3, 5)  # want "`moor` takes 3 arguments by place and gets 4 \\(line 5\\)"
moor("tern")  # want "`moor` needs `berth`, which is not given \\(line 5\\)"
moor(lines=3)  # want "`moor` needs `boat` and `berth`, which are not given"
moor("tern", 4, boat="gull")  # want "`moor` gets `boat` twice"
moor(*all_boats())
moor(**dict(all_boats()))
moor("tern", 4, boat="gull", **dict(all_boats()))
count([], berths=4, low=1)
count([], 4, low=1, high=2)
count(boats=[], berths=4, low=1)  # want "`count` has no parameter `boats` \\(line 9\\)"
count([], 4)  # want "`count` needs `low`, which is not given"
count([], 4, 1)  # want "`count` takes 2 arguments by place and gets 3"
count([], 4, low=1, least=2)  # want "`count` has no parameter `least`"
count()  # want "`count` needs `boats` and 2 more, which are not given"
sum_up(1, 2, 3)
sum_up()  # want "`sum_up` needs `first`, which is not given"
all_boats()
all_boats(1)  # want "`all_boats` takes no arguments and gets 1"
measure("tern", 2.0, 3.0, unit="m")
measure("tern", 2.0, 3.0)  # want "`measure` needs `unit`, which is not given"
draw()
sum_up(boat for boat in all_boats())
haul("tern", \
     4)
haul("tern", \
     4, 5)  # want -1 "`haul` takes 2 arguments and gets 3"
