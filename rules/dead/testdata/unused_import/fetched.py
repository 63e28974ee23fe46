import importlib

from piers import dispatch, moor  # want "^`moor`"
from piers.ways import tie
from piers.ways import untie  # want "^`untie`"

water = importlib.import_module("tides")
importlib.import_module("winds")
ropes = importlib.import_module("hoist.ropes")


@dispatch(int, int)
def tie(boat, pier):
    return water.high.level(boat, pier, ropes)


def untie(boat):
    return boat


def late():
    import tides.high
    import winds.east  # want "^`winds`"
    import hoist.crane  # want "^`hoist`"

    return 3
