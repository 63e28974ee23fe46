"""Code that may be part of a text: a note."""
import numpy as np

from ferries import Fare, Tide, levels, tides, knots


def evaluate(levels, tides):
    # want +3 note "an assignment of `spread`"

    # What follows is a faster way to say:
    # spread = np.sqrt(levels.var(axis=0))
    spread = levels.std(axis=0)

    # want +3 note "an assignment of `spread`"

    # The spread of both is given by
    # spread = np.hypot(levels.spread, tides.spread)
    spread += tides.spread

    # want +2 note "a call of `Fare`"

    # Fare(spread, ["pier", levels, ")", ":", tides])
    fare = spread.fares[3]

    # want +2 note "a call of `sum`"

    # np.sum(np.abs(levels.old))
    total = -1

    # want +2 note "3 lines, 3 assignments"

    # low = [0, 1, 1, 0]
    # high = [1, 0, 0, 1]
    # late = [1, 1, 0, 0]
    # none of them counts twice
    return spread, fare, total


def land(ferry, tides):
    ferry.quays = sorted(tides)

    # want +2 note "a return"

    # return quays
    return ferry


def moor(ferry, tides):
    piers = sorted(tides)

    # want +2 warning "a return"

    # return piers
    return ferry.fares[piers[0]]


def cast_off(ferry, tides):
    ferry.buoys = sorted(tides)

    # want +2 warning "an assignment of `buoys`"

    # buoys = knots.join(tides)
    ferry.start()

    # want +2 warning "a return"

    # return buoys
    return ferry


def pay(ferry):
    ferry.start()

    # want +2 warning "a return"

    # return sum
    return ferry


# want +3 note "a condition"

# TODO:
# if tides.count == 1:
# We might stop early, as there is nothing left to wait for.
# In summer there always is.
tides.count += 1

# want +2 note "class `HighTide`"

# class HighTide(Tide, levels.Level):
#
# we join the two by hand. They are easier to read that way and to keep.
knots.join(tides)

# want +2 warning "an assignment of `knots`"
# XXX No end of the tides is ever told:
#knots = np.diff(tides.levels)
knots.close()
