import pandas as pd

# Uncomment this to read all the days.
# want +1 note "^commented-out code: an assignment of `days`: remove it or make it a parameter$"
# days = pd.read_csv("all.csv")
days = pd.read_csv("some.csv")

# want +1 note "an assignment of `folder`: remove it or make it a parameter"
# folder = "large/ferries"
folder = "small/ferries"

# For a machine with a GPU use this instead:
# want +1 note "2 lines"
# import fastframe as pd
# pd.set_device(0)

# What is a parameter already, and what is only looked at.
# want +2 note "^commented-out code: an assignment of `refit`: remove it$"
refit = False
# refit = True
for day in days:
    # want +1 note "^commented-out code: a call of `print`: remove it$"
    # print(day)  # uncomment to see where it is
    if refit:
        day.fit()

# Option 2: all harbours at once
# want +1 note "3 lines, .*: remove it or make it a parameter"
# harbours = list_harbours()
# for harbour in harbours:
#     fit(harbour)

# Alternative fit, one harbour at a time

# harbour = harbours[0]
# for tide in harbour.tides:
#     fit(tide)

fit(days)  # want -4 note "3 lines, .*: remove it or make it a parameter"

# What made a file that is read below, and what made another.
# want +1 note "3 lines, .*: give it a script of its own"
# tides = measure(days)
# tides = tides[tides.depth > 0]
# tides.to_csv("out/tides.csv")
tides = pd.read_csv("out/tides.csv")

# want +1 "2 lines, .*: remove it"
# waves = measure(tides)
# waves.to_csv("out/waves.csv")

# want +6 note "3 lines, .*: remove it or make it a parameter"

# All gauges take the same limits.
# Uncomment to have limits for each, as in the tables
# of the report.
LIMITS = {
    # "north": {"low": 1.2, "high": 3.4},
    # "south": {"low": 1.1, "high": 3.2},
    # "east": {"low": 0.9, "high": 2.9},
}

# want +1 note "an assignment of `waves`: remove it or make it a parameter"
# waves = pd.read_csv("out/waves_low.csv")
waves = pd.read_csv("out/waves_high.csv")

# want +1 "an assignment of `swell`: remove it"
# swell = waves.resample("h").mean()
swell = waves.rolling(12).mean()

# What made the levels, in two steps with words between them.
# want +1 note "2 lines, .*: give it a script of its own"
# levels = measure(tides)
# levels = levels[levels.height > 0]

# The gauge at the pier stands too low.
# want +1 note "2 lines, .*: give it a script of its own"
# levels.height += 0.3
# levels.to_parquet("out/levels.parquet")
levels = pd.read_parquet("out/levels.parquet")

# Optionally:
# want +1 note "an assignment of `levels`: remove it"
# levels = smooth(levels)

# For testing
# want +1 note "2 assignments: remove it"
# first = 3
# last = 9


def between(levels, first, last):
    return levels[first:last]


def levels_of(tides):
    # If the levels are there already comment the line below
    # tides.make_levels()  # want note "a call of `make_levels`: remove it or make it a parameter"
    return tides.load_levels()


class Mean:
    # Uncomment for a mean of its own kind
    # want +1 "6 lines, class `Weighted`: remove it$"
    # class Weighted:
    #     def __init__(self, piers):
    #         self.piers = piers

    #     def __call__(self, level):
    #         gauge = self.piers[0]
    #         return gauge.weigh(level)

    def __call__(self, level):
        return level.mean()


# Uncomment when the harbour can be left before the tide is in (that is: once all of its
# gates open at the same time and are read where they stand, in the order of the boats),
# as the pilots have asked for many times.
# The other harbours are done below.
# Each of them has gates.
# want +1 note "3 lines, .*: remove it or make it a parameter"
# def leave(harbour):
#     harbour.open()
#     return harbour.boats

# They never uncomment what is of use to them, the pilots say (that is: once all of its
# gates open at the same time and are read where they stand, in the order of the boats),
# as they have asked for many times.
# The other harbours are done below.
# Each of them has gates.
# want +1 "3 lines, .*: remove it$"
# def enter(harbour):
#     harbour.shut()
#     return harbour.boats
