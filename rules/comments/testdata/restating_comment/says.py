# import the libraries
import os  # want -1 note 1-23:"`import the libraries` says what the code below says: delete it, or say why"
import pandas as pd

# load the gauges
gauges = pd.read_csv("gauges.csv")  # want -1 "load the gauges"

# Tide tables
tide_tables = {"husum": 1}  # want -1 "Tide tables"

# convert the levels to numbers
gauges["level"] = gauges["level"].astype(float)  # want -1 "convert the levels"

# fit the model
season_net.fit(gauges, tide_tables)  # want -1 "fit the model"

# style the axes
style_axes(ax[0], "Before")  # want -1 "style the axes"
style_axes(ax[1], "After")

# compute the score
score = net.evaluate(gauges)  # want -1 "compute the score"
print(score)


def walk(levels, tides):
    # loop over the levels
    for level in levels:  # want -1 "loop over"
        # increment n
        n += 1  # want -1 "increment n"
        # check if the level is above the limit
        if level > limit:  # want -1 "check if"
            # skip it
            continue  # want -1 "skip it"
    # open the log file
    with open("log.txt") as log:  # want -1 "open the log file"
        # write the levels to
        # the log
        log.write(str(levels))  # want -2 9-18:"write the levels to"

    # return the tides
    return tides  # want -1 "return the tides"
