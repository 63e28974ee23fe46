# This script reads the gauges of all harbours, one file for each, and joins
# them into one table. The files come every night from the stations. They are
# named after the station and the day. Some stations send twice, and then the
# second file is the better one. Nobody knows why. It has been so since the
# gauges were changed. The table goes to the forecast, which reads it at six.
# Whoever changes the columns has to tell the people of the forecast.
# The names of the columns are in the contract.
# There are two of them.
# That is all.

from harbour import read, station


def level(path):
    # Documentation that opens a body is no documentation in Python: it should
    # have been a docstring.
    gauge = read(path)
    # want +2 note `10 lines of words in a comment \(8 allowed\)`

    # The zero of the gauge was moved twice. Before the first time it was the
    # old mark on the wall of the customs house, which is a metre above what the
    # charts call zero. After it, it was the zero of the charts.
    # The second time it was moved to the mean of the lowest spring tides, which
    # is what everybody else uses. The file does not say which of them holds: it
    # follows from the day. What was read on the days of the changes cannot be
    # used at all, because the readings of the morning and of the evening have
    # different zeros. They are dropped below. The dates are in the table of
    # stations, and where they are missing the station was never changed.
    # Stations abroad have zeros of their own.
    return gauge - station(path).zero


# What stands above a function is its documentation, however long. It would be
# better as a docstring, where help() finds it, but it stands in the right place
# and whoever reads the function reads it first. Other rules may have something
# to say about it. This one has not. It goes on for some lines more, so that it
# is longer than what is allowed, and says nothing in them, which is
# what long comments are like. Nine lines are enough.
# This is the eighth.
# And this the ninth.
# Done.
def tide(path):
    # A short one is what comments are for.
    return level(path).max()


def shift(levels):
    first = levels.min()

    # Redistribution and use in source and binary forms, with or without changes,
    # are permitted to whoever keeps this text where it stands and does not say
    # that the harbour office has written what it has not. The office gives no
    # warranty for the tables, for the sense that they make, or for any use that
    # somebody has in mind for them. It is not liable for ships that run aground,
    # for goods that come too late, or for days that are lost while somebody looks
    # for the fault in the tables, even where the office was told that there may be
    # one. Who does not agree with this has no right to use the tables at all, and
    # is asked to give them back to the office before the end of the week.
    return levels - first
